package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.Browser.document;
import static org.samskap.proposals.Browser.location;

import java.util.Collections;
import java.util.concurrent.Executors;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import samskap.testing.SharedDatabase;

/** Writing a proposal, page by page. */
@ProposalsTest
@SharedDatabase("proposals")
class ProposingTests {
    private final Browser browser;
    private final World world;
    private final DSLContext sql;

    ProposingTests(Browser browser, World world, DSLContext sql) {
        this.browser = browser;
        this.world = world;
        this.sql = sql;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("UX-06")
    @Tag("UX-07")
    @Tag("UX-11")
    void aVisitorWritesOneThingOnEachPageAndTakesAReceiptHome(String language) {
        var meeting = world.aMeeting(world.anArenaThatReadsFirst());
        var start = browser.page("/propose?event=" + meeting.slug() + "&lang=" + language);
        assertThat(start.text()).contains(meeting.title(), "30");

        var what = browser.sent("/propose", "event", meeting.slug());
        assertThat(one(what, language).select(".steps li[aria-current=step]")).hasSize(1);
        var why = browser.sent(what, "title", "  Skriv brev   man förstår ");
        one(why, language);
        var name = browser.sent(why, "body", "Vi är många.\r\n\r\nVi vill förstå.");
        assertThat(one(name, language).select("input[name=byline]").first().hasAttr("checked")).isTrue();
        var contact = browser.sent(name, "byline", "ANONYMOUS", "name", "");
        assertThat(one(contact, language).select("input[name=contact]").first().hasAttr("checked")).isTrue();
        var check = browser.sent(contact, "contact", "none", "email", "");
        assertThat(one(check, language).select("dl.answers dd").eachText()).contains("Skriv brev man förstår");
        var receipt = browser.sent(check);

        var page = one(receipt, language);
        assertThat(page.select(".receipt .number").text()).matches("[A-Z]{3}-[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(page.select(".receipt .secret").text()).matches("[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}");
        assertThat(page.select(".receipt a").text()).startsWith("http").endsWith("/mine/" + page.select(".secret").text());
        assertThat(page.select("time[datetime=2023-12-20]")).isNotEmpty();
        assertThat(page.select("svg[role=img] path").attr("d")).startsWith("M");
        assertThat(page.select("button[data-print]")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    private Document one(String uri, String language) {
        var page = browser.page(uri + (uri.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("[required], [maxlength], [style]")).isEmpty();
        assertThat(page.select("form[method=post]:not(:has(input[name=_csrf]))")).isEmpty();
        return page;
    }

    @ParameterizedTest
    @CsvSource({"what,title,''", "name,byline,''", "contact,contact,''", "contact,email,nobody"})
    @Tag("UX-04")
    @Tag("UX-05")
    void whatIsMissingIsSaidInASummaryAndBesideTheField(String step, String field, String value) {
        var draft = aDraft();

        var answer = field.equals("email") ? browser.post(draft + step, "contact", "email", "email", value)
                : browser.post(draft + step, field, value);

        assertThat(answer).hasStatus(422);
        var page = document(answer);
        assertThat(page.title()).startsWith("Fel:");
        assertThat(page.select("#problems[autofocus] a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("#" + field + "-error").text()).isEqualTo(page.select("#problems a").text());
        assertThat(page.select("[id=" + field + "]")).hasSize(1);
        assertThat(page.select("form").attr("novalidate")).isNotNull();
    }

    @Test
    @Tag("UX-04")
    void whatIsTooLongIsKeptWithTheMessage() {
        var draft = aDraft();
        var title = "Å".repeat(121);
        var body = "Å".repeat(4001);

        var what = browser.post(draft + "what", "title", title);
        var why = browser.post(draft + "why", "body", body);

        assertThat(what).hasStatus(422);
        assertThat(document(what).select("#title").val()).isEqualTo(title);
        assertThat(document(what).select("#title").attr("aria-invalid")).isEqualTo("true");
        assertThat(why).hasStatus(422);
        assertThat(document(why).select("#body").val().strip()).isEqualTo(body);
    }

    @Test
    @Tag("UX-06")
    void theCheckPageSendsNobodyOnWithoutAnswersAndChangesOneAtATime() {
        var draft = aDraft();
        assertThat(browser.sent(draft + "check")).isEqualTo(draft + "what");
        assertThat(location(browser.get(draft + "check"))).isEqualTo(draft + "what");
        answered(draft, "Ett rum");

        var change = browser.page(draft + "check").select("dl.answers a").first().attr("href");
        assertThat(browser.page(change).select("#title").val()).isEqualTo("Ett rum");
        assertThat(browser.page(change).select("a.back").attr("href")).isEqualTo(draft + "check");

        assertThat(browser.sent(browser.page(change).select("form.form").attr("action"), "title", "Ett större rum")).isEqualTo(draft + "check");
        assertThat(browser.page(draft + "check").text()).contains("Ett större rum");
    }

    @Test
    @Tag("REL-29")
    void theLastButtonPressedTwentyTimesAtOnceGivesOneReceipt() throws Exception {
        var space = world.anArena();
        var draft = browser.sent("/propose", "space", space.slug()).replace("what", "");
        answered(draft, "Tryck en gång");

        try (var threads = Executors.newFixedThreadPool(20)) {
            var receipts = threads.invokeAll(Collections.nCopies(20, () -> browser.sent(draft + "check"))).stream().map(sent -> {
                try {
                    return sent.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).distinct().toList();

            assertThat(receipts).hasSize(1);
            assertThat(browser.sent(draft + "check")).isEqualTo(receipts.getFirst());
            assertThat(location(browser.get(draft + "why"))).isEqualTo(receipts.getFirst());
        }
        assertThat(browser.page("/proposals?space=" + space.slug()).select(".rows > li")).hasSize(1);
    }

    @Test
    @Tag("PRIV-01")
    @Tag("SEC-12")
    void anAnonymousProposalLeavesNothingPersonalBehind() {
        var space = world.anArena();
        var before = count("person");
        var sessions = count("spring_session");
        var draft = browser.sent("/propose", "space", space.slug()).replace("what", "");
        var token = draft.split("/")[2];
        browser.sent(draft + "what", "title", "Ingen ska veta");
        browser.sent(draft + "why", "body", "");
        browser.sent(draft + "name", "byline", "NAMED", "name", "Rut Hemlig");
        browser.sent(draft + "name?change=true", "byline", "ANONYMOUS", "name", "Rut Hemlig");
        browser.sent(draft + "contact", "contact", "none", "email", "rut.hemlig@post.example");
        var receipt = browser.sent(draft + "check");
        var code = receipt.substring("/mine/".length(), receipt.indexOf('?'));

        var everything = dump();
        assertThat(everything).contains("Ingen ska veta").doesNotContain("Rut Hemlig", "rut.hemlig", "127.0.0.1", code, token);
        assertThat(count("person")).isEqualTo(before);
        assertThat(count("spring_session")).isEqualTo(sessions);
    }

    /** All rows of this module and all stored events, as text. */
    private String dump() {
        var all = new StringBuilder();
        for (var table : new String[] {"proposal", "draft", "comment", "support", "cluster"}) {
            all.append(sql.selectFrom(DSL.table(DSL.name("proposals", table))).fetch().formatCSV());
        }
        return all.append(sql.selectFrom(DSL.table(DSL.name("modulith", "event_publication"))).fetch().formatCSV()).toString();
    }

    private int count(String table) {
        return sql.fetchCount(DSL.table(DSL.name("accounts", table)));
    }

    @Test
    @Tag("PRIV-03")
    void whoLeavesANameIsKeptByAccountsOnly() {
        var draft = aDraft();
        browser.sent(draft + "what", "title", "Med namn");
        browser.sent(draft + "why", "body", "");
        browser.sent(draft + "name", "byline", "PSEUDONYM", "name", "Blå Räven");
        browser.sent(draft + "contact", "contact", "email", "email", "raven@post.example");
        var receipt = browser.sent(draft + "check");

        assertThat(browser.page(receipt.replace("?new", "")).text()).contains("Blå Räven");
        assertThat(dump()).doesNotContain("Blå Räven", "raven@post.example");
    }

    @Test
    void aDraftThatIsGoneSaysSoKindly() {
        var answer = browser.get("/propose/no-such-draft/why");

        assertThat(answer).hasStatus(404);
        assertThat(document(answer).select("a[href=/propose]")).isNotEmpty();
    }

    @Test
    void withoutAPlaceToRaiseItOneChoosesFirst() {
        world.anArena();
        var space = world.anArena();

        assertThat(browser.page("/propose").select("a[href='/propose?space=" + space.slug() + "']")).hasSize(1);
        assertThat(browser.get("/propose?event=no-such-event")).hasStatus(404);
        assertThat(browser.post("/propose")).hasStatus(404);
    }

    @Test
    void whoIsSignedInIsNotAskedForWhatWeKnow() {
        var mona = world.aPerson("Mona");
        var her = browser.as(mona);
        var draft = her.sent("/propose", "space", world.anArenaThatReadsFirst().slug()).replace("what", "");

        assertThat(her.page(draft + "name").select("#name").val()).isEqualTo("Mona");
        assertThat(her.page(draft + "contact").select("#email").val()).endsWith("@post.example");
        answered(draft, "Syns direkt");
        assertThat(her.page(her.sent(draft + "check").replace("?new", "")).select(".notice")).isEmpty();
    }

    private String aDraft() {
        return browser.sent("/propose", "space", world.anArena().slug()).replace("what", "");
    }

    private void answered(String draft, String title) {
        browser.sent(draft + "what", "title", title);
        browser.sent(draft + "why", "body", "");
        browser.sent(draft + "name", "byline", "ANONYMOUS");
        browser.sent(draft + "contact", "contact", "none");
    }
}
