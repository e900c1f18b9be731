package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.Browser.document;
import static org.samskap.proposals.Browser.location;
import static org.samskap.proposals.World.anonymous;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.samskap.proposals.Raise.Byline;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;

/** Reading, finding, following and supporting proposals. */
@ProposalsTest
@SharedDatabase("proposals")
class ReadingTests {
    private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'>{{7*7}}";

    private final Browser browser;
    private final World world;
    private final ProposalDesk desk;
    private final Proposals proposals;
    private final List<TargetNames> targets;
    private final TextBundles texts;

    ReadingTests(Browser browser, World world, ProposalDesk desk, Proposals proposals, List<TargetNames> targets, TextBundles texts) {
        this.browser = browser;
        this.world = world;
        this.desk = desk;
        this.proposals = proposals;
        this.targets = targets;
        this.texts = texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("UX-09")
    void aProposalSaysWhereItStandsAndWhenWeAnswer(String language) {
        var space = world.aDemoArena();
        var event = world.aMeeting(space);
        var raised = world.raised(space, event, "Ett rum att andas i");

        var page = browser.page(raised.reference().href() + "?lang=" + language);

        var said = texts.in(Lang.of(language));
        assertThat(page.select("main .status").first().text()).isEqualTo(Status.RECEIVED.word(said));
        assertThat(page.select(".promise time").attr("datetime")).isEqualTo("2023-12-20");
        assertThat(page.select("h1").text()).isEqualTo("Ett rum att andas i");
        assertThat(page.select("h1").attr("lang")).isEqualTo(language.equals("sv") ? "" : "sv");
        assertThat(page.select(".facts a").attr("href")).isEqualTo(event.href());
        assertThat(page.text()).contains(said.of("proposals.demo"), said.of("proposals.byline.anonymous.event"));
        assertThat(page.select("a[href^='/sign-in?next='], a[href='" + raised.reference().href() + "/support']")).hasSize(2);
    }

    @Test
    @Tag("UX-08")
    void everyStatusHasAWordAndASentenceInEveryLanguage() {
        assertThat(Status.values()).hasSizeLessThanOrEqualTo(8);
        for (var lang : Lang.values()) {
            assertThat(Arrays.stream(Status.values()).map(status -> status.word(texts.in(lang)))).doesNotHaveDuplicates();
            assertThat(Arrays.stream(Status.values()).map(status -> status.meaning(texts.in(lang)))).allMatch(text -> text.endsWith("."));
        }
        assertThat(Arrays.stream(Status.values()).map(status -> status.word(texts.in(Lang.SV)))).containsExactly("Mottaget", "Läst",
                "Undersöks", "I arbetsgrupp", "Beslutat ja", "Genomfört", "Blir inte av", "Vilande");
        assertThat(browser.page("/how-it-works").select("#statuses ~ ul > li")).hasSize(8);
    }

    @Test
    @Tag("SEC-06")
    void markupInAnyTextIsShownAsItWasTyped() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var facilitator = world.aFacilitator(space);
        var raised = desk.raise(new Raise(space.id(), event.id(), MARKUP, MARKUP, Lang.SV, Byline.PSEUDONYM, MARKUP.substring(0, 40), null,
                UUID.randomUUID().toString()));
        desk.cluster(facilitator, space.id(), event.id(), MARKUP, MARKUP, List.of(raised.proposal()));
        desk.comment(raised.proposal(), world.aPerson("Eva"), MARKUP, Lang.SV);

        for (var uri : List.of(raised.reference().href(), "/mine/" + raised.code().text(), "/mine/" + raised.code().text() + "?new",
                "/proposals?space=" + space.slug(), event.href(), space.href(), "/boards/" + event.slug())) {
            var page = browser.as(facilitator).page(uri);
            assertThat(page.text()).as(uri).contains("<script>alert(1)</script>");
            // The event as data is no script; DataBlock sees to it that nothing can end it early.
            assertThat(page.select("script:not([src]):not([type=application/ld+json]), [onerror]")).as(uri).isEmpty();
        }
        assertThat(browser.page("/proposals?q=" + java.net.URLEncoder.encode(MARKUP, java.nio.charset.StandardCharsets.UTF_8))
                .select("script:not([src]), [onerror]")).isEmpty();
    }

    @Test
    @Tag("SEC-02")
    @Tag("SEC-03")
    void whatIsHiddenLooksLikeWhatIsMissingEverywhere() {
        var space = world.anArenaThatReadsFirst();
        var event = world.aMeeting(space);
        var raised = world.raised(space, event, "Syns inte än");
        var ali = browser.as(world.aPerson("Ali"));

        for (var reader : List.of(browser, ali)) {
            for (var uri : List.of("/proposals?space=" + space.slug(), "/proposals?q=Syns+inte+än".replace("ä", "%C3%A4"), event.href(), space.href())) {
                assertThat(reader.page(uri).text()).as(uri).doesNotContain("Syns inte än");
            }
            var hidden = reader.get(raised.reference().href());
            assertThat(hidden).hasStatus(404);
            assertThat(document(hidden).select("main").html()).isEqualTo(document(reader.get("/proposals/GU-22222")).select("main").html());
        }
        assertThat(ali.post(raised.reference().href() + "/support")).hasStatus(404);
        assertThat(ali.post(raised.reference().href() + "/comments", "text", "Hej")).hasStatus(404);
        assertThat(ali.get("/boards/" + event.slug())).hasStatus(404);
        assertThat(names(raised.proposal())).isEmpty();

        var hers = browser.page("/mine/" + raised.code().text());
        assertThat(hers.text()).contains("Syns inte än", "Förslaget syns inte för alla än");
        assertThat(browser.as(world.aFacilitator(space)).page(event.href()).text()).contains("Syns inte än");
    }

    private java.util.Map<UUID, TargetNames.Named> names(ProposalId proposal) {
        return targets.stream().filter(names -> names.kind() == Target.Kind.PROPOSAL).findFirst().orElseThrow()
                .names(List.of(proposal.value()));
    }

    @Test
    void whatOrganisationsCommitToIsNamed() {
        var raised = world.raised(world.anArena(), null, "Låna ut ett rum");

        assertThat(names(raised.proposal()).get(raised.proposal().value()).title()).isEqualTo("Låna ut ett rum");
    }

    @Test
    @Tag("SEC-09")
    void supportNeedsASignedInPersonAndCountsOnce() {
        var raised = world.raised(world.anArena(), null, "Öppet på kvällen");
        var href = raised.reference().href();
        assertThat(location(browser.post(href + "/support"))).startsWith("/sign-in");
        var ali = browser.as(world.aPerson("Ali"));

        assertThat(ali.sent(href + "/support")).startsWith(href + "?said=");
        ali.sent(href + "/support");

        assertThat(ali.page(href).text()).contains("Du vill detta också", "1 vill detta också");
        assertThat(ali.page(href).select("form[action$=support]")).isEmpty();
        assertThat(ali.page(href + "?said=proposals.supported").select("#said").text()).isNotEmpty();
    }

    @Test
    @Tag("UX-04")
    void aCommentThatIsEmptyOrTooLongComesBackWithItsText() {
        var raised = world.raised(world.anArena(), null, "Barnhörna");
        var action = raised.reference().href() + "/comments";
        var ali = browser.as(world.aPerson("Ali"));

        var empty = ali.post(action, "text", "  ");
        var tooLong = ali.post(action, "text", "x".repeat(2001));

        assertThat(empty).hasStatus(422);
        assertThat(document(empty).select("#problems a").attr("href")).isEqualTo("#text");
        assertThat(document(tooLong).select("#text").val().strip()).hasSize(2001);
        ali.sent(action, "text", "Rad ett\r\nRad två");
        assertThat(ali.page(raised.reference().href()).select(".comments li").text()).contains("Ali", "Rad ett", "Rad två");
        assertThat(location(browser.post(action, "text", "Hej"))).startsWith("/sign-in");
    }

    @Test
    @Tag("UX-07")
    @Tag("PRIV-13")
    void theCodeLeadsToOnesOwnPageAndIsKeptFromCaches() {
        var raised = world.raised(world.anArenaThatReadsFirst(), null, "Mitt eget");
        var typed = raised.code().text().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        var mine = browser.sent("/follow", "code", typed);

        assertThat(mine).isEqualTo("/mine/" + raised.code().text());
        var answer = browser.get(mine);
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(document(answer).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(document(answer).select("#trail ~ ol > li.next")).hasSize(1);
    }

    @Test
    void aWrongCodeIsMetKindlyAndGuessingEnds() {
        var wrong = browser.post("/follow", "code", "KX7M4-PTR90");
        assertThat(wrong).hasStatus(422);
        assertThat(document(wrong).select("#code").val()).isEqualTo("KX7M4-PTR90");
        assertThat(document(wrong).select("#problems").text()).contains("kvittot", "0, O, 1, I");
        assertThat(browser.post("/follow", "code", "")).hasStatus(422);
        assertThat(browser.get("/mine/" + "22222-22222")).hasStatus(404);
        assertThat(browser.get("/mine/nonsense")).hasStatus(404);

        var guesser = browser.from("203.0.113.7");
        var last = IntStream.range(0, 12).mapToObj(i -> guesser.post("/follow", "code", "22222-2222" + (i % 7 + 2))).toList().getLast();

        assertThat(last).hasStatus(429);
    }

    @Test
    void theListIsNarrowedByLinksAndGoesOnWhereItStopped() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var all = IntStream.range(0, 23).mapToObj(i -> world.raised(space, i == 0 ? event : null, "Förslag nummer " + i)).toList();
        proposals.moveTo(all.get(1).proposal(), Status.DONE);

        var first = browser.page("/proposals?space=" + space.slug());
        var second = browser.page(first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".rows h2")).hasSize(20);
        assertThat(first.select(".rows h2").first().text()).isEqualTo("Förslag nummer 22");
        assertThat(second.select(".rows h2").eachText()).containsExactly("Förslag nummer 2", "Förslag nummer 1", "Förslag nummer 0");
        assertThat(second.select("a[rel=next]")).isEmpty();
        var done = first.select(".filters a:contains(Genomfört)").attr("href");
        assertThat(browser.page(done).select(".rows h2").eachText()).containsExactly("Förslag nummer 1");
        assertThat(browser.page("/proposals?event=" + event.slug()).select(".rows h2").eachText()).containsExactly("Förslag nummer 0");
    }

    @Test
    void wordsAreFoundFromTheirBeginningAndNumbersAsTheyAre() {
        var space = world.anArena();
        var raised = world.raised(space, null, "Ge digital hjälp där människor redan är");
        var here = "/proposals?space=" + space.slug() + "&q=";

        assertThat(browser.page(here + "digi+m%C3%A4nn").select(".rows h2")).hasSize(1);
        assertThat(browser.page(here + "D%C3%84RF%C3%96R").select(".rows h2")).hasSize(1);
        assertThat(browser.page(here + raised.reference().text().toLowerCase(java.util.Locale.ROOT)).select(".rows h2")).hasSize(1);
        assertThat(browser.page(here + "cykelbana").select(".empty a").attr("href")).isEqualTo("/proposals");
        for (var strange : List.of("%27%29%3B--", "%26+%7C+%21", "%3A*", "a%00b", "%F0%9F%98%80")) {
            assertThat(browser.get(here + strange)).as(strange).hasStatusOk();
        }
        assertThat(browser.get("/proposals?status=NONSENSE&after=nonsense")).hasStatusOk();
        assertThat(browser.get("/proposals?space=nonsense")).hasStatus(404);
    }

    @Test
    void pagesAskTheDatabaseLittle() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var raised = desk.raise(new Raise(space.id(), event.id(), "Få frågor", "", Lang.SV, Byline.NAMED, "Rut", null, UUID.randomUUID().toString()));
        desk.comment(raised.proposal(), world.aPerson("Ali"), "Hej", Lang.SV);
        world.raised(space, event, "Ett till");
        browser.page("/proposals");

        assertThat(ofOurs(raised.reference().href())).hasSize(1);
        assertThat(ofOurs("/proposals?space=" + space.slug())).hasSize(1);
        assertThat(ofOurs(event.href())).hasSize(1);
        assertThat(ofOurs(space.href())).hasSize(1);
        assertThat(Statements.during(() -> browser.page(raised.reference().href()))).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> browser.page("/proposals?space=" + space.slug()))).hasSizeLessThanOrEqualTo(2);
    }

    private List<String> ofOurs(String uri) {
        return Statements.during(() -> browser.page(uri)).stream().filter(sql -> sql.contains("\"proposals\".")).toList();
    }

    @Test
    void theStartPageLeadsToOnesOwnProposal() {
        var form = browser.page("/").select("form.follow");

        assertThat(form.attr("action")).isEqualTo("/follow");
        assertThat(form.select("input[name=code]")).hasSize(1);
    }

    @Test
    void anEventsPageShowsWhatCameUpAndOffersToRaiseMore() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var raised = desk.raise(anonymous(space, event, "Det som kom fram"));

        var page = browser.page(event.href());

        assertThat(page.select("#proposals ~ ul h3 a").attr("href")).isEqualTo(raised.reference().href());
        assertThat(page.select("a[href='/propose?event=" + event.slug() + "']")).hasSize(1);
        assertThat(page.select("a[href^='/boards/']")).isEmpty();
        assertThat(browser.as(world.aFacilitator(space)).page(event.href()).select("a[href='/boards/" + event.slug() + "']")).hasSize(1);
    }
}
