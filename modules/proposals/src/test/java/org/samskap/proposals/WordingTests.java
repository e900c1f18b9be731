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
    void whereTextsAreReadFirstAReceiptChangesOnlyWhatNobodySeesYet() {
        var space = world.anArenaThatReadsFirst();
        var raised = world.raised(space, null, "Snällt");
        var mine = "/mine/" + raised.code().text() + "/edit";
        browser.sent(mine, "title", "Snällare", "body", "", "read", "1");
        desk.publish(raised.proposal(), world.aFacilitator(space));

        assertThat(browser.page(mine).select("textarea")).isEmpty();
        assertThat(browser.post(mine, "title", "Elakt", "body", "", "read", "2")).hasStatus(404);
        assertThat(proposals.get(raised.proposal()).title()).isEqualTo("Snällare");
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
