package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.Browser.document;
import static org.samskap.proposals.World.anonymous;

import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.proposals.Raise.Byline;
import org.samskap.ui.Lang;

import samskap.testing.SharedDatabase;

/** Changing the text of a proposal: who may, and that nothing that was written gets lost. */
@ProposalsTest
@SharedDatabase("proposals")
class WordingTests {
    private final Browser browser;
    private final World world;
    private final ProposalDesk desk;
    private final Proposals proposals;

    WordingTests(Browser browser, World world, ProposalDesk desk, Proposals proposals) {
        this.browser = browser;
        this.world = world;
        this.desk = desk;
        this.proposals = proposals;
    }

    @Test
    void untilSomebodyHasReadItWhoeverRaisedItWritesItAnewAndEverybodySeesWhatChanged() {
        var raised = world.raised(world.anArena(), null, "Öppet på kvällen");
        var mine = "/mine/" + raised.code().text();
        var form = browser.page(mine + "/edit");
        assertThat(form.select("input[name=title]").attr("value")).isEqualTo("Öppet på kvällen");

        browser.sent(mine + "/edit", "title", "Öppet på helgen", "body", "Därför.", "read", form.select("[name=read]").attr("value"));

        assertThat(proposals.get(raised.proposal()).title()).isEqualTo("Öppet på helgen");
        assertThat(browser.page("/proposals?q=helgen").text()).contains("Öppet på helgen");
        assertThat(browser.page(raised.reference().href()).select("a[href$=/versions]")).hasSize(1);
        var versions = browser.page(raised.reference().href() + "/versions");
        assertThat(versions.select("main section.card")).hasSize(2);
        assertThat(versions.select("del").text()).contains("kvällen");
        assertThat(versions.select("ins").text()).contains("helgen");
    }

    @Test
    void onceItIsReadSheAddsAndWhatOthersSupportedStays() {
        var space = world.anArena();
        var mona = world.aPerson("Mona");
        var raise = new Raise(space.id(), null, "Ett rum", "Att andas i.", Lang.SV, Byline.NAMED, "Mona", null, UUID.randomUUID().toString());
        var raised = desk.raiseAs(mona, raise);
        proposals.moveTo(raised.proposal(), Status.READ);
        var author = browser.as(mona);
        var href = raised.reference().href();
        assertThat(author.page(href + "/edit").select("input[name=title]")).isEmpty();

        author.sent(href + "/edit", "title", "Något annat", "body", "Och en soffa.", "read", "1");

        var page = browser.page(href);
        assertThat(page.select("h1").text()).isEqualTo("Ett rum");
        assertThat(page.text()).contains("Att andas i.", "Tillägg", "Och en soffa.");
        assertThat(author.post(href + "/edit", "body", "", "read", "2")).hasStatus(422);
    }

    @Test
    @Tag("REL-28")
    void whoeverIsSlowerSeesBothTextsAndLosesNothing() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var href = world.raised(space, null, "Ett rum").reference().href();
        staff.sent(href + "/edit", "title", "Ett stort rum", "body", "Därför.", "note", "Stavfel", "read", "1");

        var slower = staff.post(href + "/edit", "title", "Ett lugnt rum", "body", "Därför.", "note", "Stavfel", "read", "1");

        assertThat(slower).hasStatus(409);
        var page = document(slower);
        assertThat(page.select("input[name=title]").attr("value")).isEqualTo("Ett lugnt rum");
        assertThat(page.text()).contains("Ett stort rum");
        staff.sent(href + "/edit", "title", "Ett lugnt rum", "body", "Därför.", "note", "Stavfel", "read", page.select("[name=read]").attr("value"));
        assertThat(browser.page(href).select("h1").text()).isEqualTo("Ett lugnt rum");
    }

    @Test
    @Tag("SEC-02")
    void whatStaffCloseIsReadByNobodyAnyMore() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var href = world.raised(space, null, "Fråga Ewelina på plan 3").reference().href();
        assertThat(staff.post(href + "/edit", "title", "Fråga någon", "body", "", "read", "1")).hasStatus(422);

        staff.sent(href + "/edit", "title", "Fråga någon", "body", "", "note", "Ett namn är borttaget", "closes", "true", "read", "1");

        for (var reader : java.util.List.of(browser, staff)) {
            assertThat(reader.page(href + "/versions").text()).doesNotContain("Ewelina").contains("Ett namn är borttaget");
        }
    }

    @Test
    @Tag("SEC-19")
    void whereTextsAreReadFirstAReceiptChangesNothingThatOthersSee() {
        var space = world.anArenaThatReadsFirst();
        var raised = world.raised(space, null, "Snällt");
        var mine = "/mine/" + raised.code().text() + "/edit";
        browser.sent(mine, "title", "Snällare", "body", "", "read", "1");
        desk.publish(raised.proposal(), world.aFacilitator(space));

        assertThat(browser.page(mine).select("input[name=title]")).isEmpty();
        browser.sent(mine, "title", "Elakt", "body", "Och mer.", "read", "2");

        assertThat(proposals.get(raised.proposal()).title()).isEqualTo("Snällare");
        assertThat(browser.page(raised.reference().href()).text()).doesNotContain("Och mer.");
        assertThat(browser.page("/mine/" + raised.code().text()).text()).contains("Och mer.", "väntar");
    }

    @Test
    @Tag("SEC-19")
    void whatAReceiptAddsIsReadFirstAndThenStandsBelowTheText() {
        var space = world.anArenaThatReadsFirst();
        var staff = world.aFacilitator(space);
        var raised = world.raised(space, null, "Snällt");
        desk.publish(raised.proposal(), staff);
        var mine = "/mine/" + raised.code().text();
        browser.sent(mine + "/edit", "body", "Och en soffa.", "read", "1");
        assertThat(browser.page(mine + "/edit").select("textarea").text()).isEqualTo("Och en soffa.");
        var waiting = browser.as(staff).page("/moderation").select("form[action^=/moderation/addition/]").first();

        browser.as(staff).sent(waiting.attr("action"), "read", waiting.select("[name=read]").attr("value"));

        assertThat(browser.page(raised.reference().href()).text()).contains("Tillägg", "Och en soffa.");
        assertThat(browser.page(mine).text()).doesNotContain("väntar");
        assertThat(browser.page(raised.reference().href() + "/versions").text()).contains("Tillägg av den som la fram det");
    }

    @Test
    @Tag("SEC-19")
    void whoWritesItAnewMeanwhileIsNotLetInUnread() {
        var space = world.anArenaThatReadsFirst();
        var staff = browser.as(world.aFacilitator(space));
        var raised = world.raised(space, null, "Snällt");
        var mine = "/mine/" + raised.code().text() + "/edit";
        var first = staff.page("/moderation").select("form[action$=/show]").first();
        browser.sent(mine, "title", "Elakt", "body", "", "read", "1");

        assertThat(staff.post(first.attr("action"), "read", first.select("[name=read]").attr("value"))).hasStatus(409);

        assertThat(proposals.get(raised.proposal()).published()).isFalse();
        var second = staff.page("/moderation").select("form[action$=/show]").first();
        staff.sent(second.attr("action"), "read", second.select("[name=read]").attr("value"));
        browser.sent(mine, "body", "Ett tillägg", "read", "2");
        var added = staff.page("/moderation").select("form[action$=/show]").first();
        browser.sent(mine, "body", "Ett annat tillägg", "read", "2");
        assertThat(staff.post(added.attr("action"), "read", added.select("[name=read]").attr("value"))).hasStatus(404);
        assertThat(browser.page(raised.reference().href()).text()).doesNotContain("tillägg");
    }

    @Test
    @Tag("SEC-19")
    void whyAnAdditionIsNotLetInIsReadBehindTheReceiptAndNowhereElse() {
        var space = world.anArenaThatReadsFirst();
        var staff = browser.as(world.aFacilitator(space));
        var raised = world.raised(space, null, "Snällt");
        var mine = "/mine/" + raised.code().text();
        var proposal = staff.page("/moderation").select("form[action$=/show]").first();
        staff.sent(proposal.attr("action"));
        browser.sent(mine + "/edit", "body", "Ring Ewelina på plan 3", "read", "1");
        var action = staff.page("/moderation").select("form[action^=/moderation/addition/]").attr("action").replace("/show", "/hide");

        staff.sent(action, "ground", "PERSONAL", "reason", "Ett namn");

        assertThat(browser.page(mine).text()).contains("visas inte", "Ett namn");
        assertThat(browser.page(raised.reference().href()).text()).doesNotContain("Ewelina", "Ett namn");
        assertThat(browser.page(mine + "/edit").select("textarea").text()).isEmpty();
        assertThat(staff.page(raised.reference().href() + "/record").text()).doesNotContain("Ewelina");
        assertThat(staff.get(raised.reference().href() + "/record.json")).bodyText().contains("Ring Ewelina på plan 3", "Ett namn");
    }

    @Test
    @Tag("SEC-01")
    void nobodyElseChangesIt() {
        var href = desk.raise(anonymous(world.anArena(), null, "Mitt")).reference().href();

        assertThat(browser.as(world.aPerson("Ali")).get(href + "/edit")).hasStatus(404);
        assertThat(browser.as(world.aFacilitator(world.anArena())).post(href + "/edit", "title", "Ditt", "body", "", "note", "x", "read", "1")).hasStatus(404);
        assertThat(browser.get("/mine/22222-22222/edit")).hasStatus(404);
    }
}
