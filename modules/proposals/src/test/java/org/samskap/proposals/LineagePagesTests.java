package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.Browser.document;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;

/** Merging, splitting, taking back and undoing, on pages. */
@ProposalsTest
@SharedDatabase("proposals")
class LineagePagesTests {
    private final Browser browser;
    private final World world;
    private final Proposals proposals;
    private final LineageDesk lineage;
    private final ProposalDesk desk;
    private final TextBundles texts;

    LineagePagesTests(Browser browser, World world, Proposals proposals, LineageDesk lineage, ProposalDesk desk, TextBundles texts) {
        this.browser = browser;
        this.world = world;
        this.proposals = proposals;
        this.lineage = lineage;
        this.desk = desk;
        this.texts = texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void staffLetTickedProposalsGoOnInANewOneAndEachSaysWhere(String language) {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var staff = browser.as(world.aFacilitator(space));
        var one = world.raised(space, event, "Öppet sent");
        var two = world.raised(space, event, "Öppet på kvällen");
        var chosen = staff.sent("/lineage/choose", "proposals", one.reference().text(), "proposals", two.reference().text(), "name", "", "into", "");
        var form = staff.page(chosen + "&lang=" + language);
        assertThat(form.select("input[name=proposals][checked]")).hasSize(2);
        assertThat(form.select("input[name=into]")).hasSize(3);

        var href = staff.sent("/lineage/merge", "proposals", one.reference().text(), "proposals", two.reference().text(), "into", "new",
                "title", "Kvällsöppet", "body", "", "why", "Samma sak", "key", form.select("input[name=key]").attr("value"));

        var target = browser.page(href.replaceAll("\\?.*", "") + "?lang=" + language);
        var said = texts.in(Lang.of(language));
        assertThat(target.select("h1").text()).isEqualTo("Kvällsöppet");
        assertThat(target.text()).contains(said.of("proposals.lineage.carries"), "Öppet sent", said.of("proposals.lineage.byline.MERGED"));
        var source = browser.page(one.reference().href() + "?lang=" + language);
        assertThat(source.select("#goes-on ~ ul a").eachText()).containsExactly("Kvällsöppet");
        assertThat(source.select("form[action$=/support], a.button[href^=/sign-in]")).isEmpty();
        assertThat(browser.page("/mine/" + one.code().text()).select("#goes-on ~ ul a").eachText()).containsExactly("Kvällsöppet");
        assertThat(browser.page("/proposals?space=" + space.slug() + "&lang=" + language).text()).contains(said.of("proposals.lineage.tag.MERGED"));
        assertThat(staff.page("/boards/" + event.slug()).select(".column:first-child .idea h3").eachText()).containsExactly("Kvällsöppet");
    }

    @Test
    @Tag("SEC-29")
    void whoWantsSomethingThatGoesOnInAnotherIsShownToWantThatToo() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var sanna = world.aPerson("Sanna");
        var one = world.raised(space, null, "Öppet sent");
        desk.support(one.proposal(), sanna);
        var once = merged(staff, one.reference(), world.raised(space, null, "Öppet på kvällen").reference());
        var twice = merged(staff, new Reference(once.substring(once.lastIndexOf('/') + 1)), world.raised(space, null, "Öppet på natten").reference());

        for (var target : List.of(once, twice)) {
            assertThat(browser.as(sanna).page(target).select("form[action$=/support]")).as(target).isEmpty();
        }
        assertThat(browser.as(world.aPerson("Olle")).page(twice).select("form[action$=/support]")).hasSize(1);
    }

    private String merged(Browser staff, Reference one, Reference two) {
        return staff.sent("/lineage/merge", "proposals", one.text(), "proposals", two.text(), "into", "new",
                "title", "Kvällsöppet", "body", "", "why", "Samma sak", "key", UUID.randomUUID().toString()).replaceAll("\\?.*", "");
    }

    @Test
    @Tag("UX-04")
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var one = world.raised(space, null, "Ett");
        var two = world.raised(space, null, "Två");

        var alone = staff.post("/lineage/merge", "proposals", one.reference().text(), "also", "GU-ZZZZ", "why", "Därför");
        assertThat(alone).hasStatus(422);
        assertThat(document(alone).text()).contains("GU-ZZZZ");
        var nowhere = staff.post("/lineage/merge", "proposals", one.reference().text(), "also", two.reference().text(), "why", "Därför");
        assertThat(nowhere).hasStatus(422);
        assertThat(document(nowhere).select("[name=why]").text()).isEqualTo("Därför");
        assertThat(document(nowhere).select("#into-error, [aria-describedby*=into-error]")).isNotEmpty();
        assertThat(staff.post(one.reference().href() + "/split", "title1", "Bara en")).hasStatus(422);
        assertThat(staff.post(one.reference().href() + "/withdraw", "why", " ")).hasStatus(422);
    }

    @Test
    void staffDivideAProposalAndUndoIt() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var whole = world.raised(space, null, "Öppet och billigt");
        var form = staff.page(whole.reference().href() + "/split");

        staff.sent(whole.reference().href() + "/split", "title1", "Öppet", "body1", "", "title2", "Billigt", "body2", "Gratis", "title3", "", "body3", "",
                "key", form.select("input[name=key]").attr("value"));

        assertThat(browser.page(whole.reference().href()).select("#goes-on ~ ul a").eachText()).containsExactlyInAnyOrder("Öppet", "Billigt");
        staff.sent(whole.reference().href() + "/restore", "why", "");
        var page = browser.page(whole.reference().href());
        assertThat(page.select("#goes-on")).isEmpty();
        assertThat(page.select("#comes-from ~ ul a").eachText()).containsExactlyInAnyOrder("Öppet", "Billigt");
    }

    @Test
    void whoeverHoldsTheReceiptTakesItBackAndRegretsIt() {
        var space = world.anArena();
        var raised = world.raised(space, null, "Mitt förslag");
        var mine = "/mine/" + raised.code().text();
        assertThat(browser.page(mine).select("a[href='" + mine + "/withdraw']")).hasSize(1);
        assertThat(browser.page(mine + "/withdraw").select("form").attr("action")).isEqualTo(mine + "/withdraw");

        browser.sent(mine + "/withdraw", "why", "");
        assertThat(proposals.get(raised.proposal()).lineage().turn()).isEqualTo(Turn.WITHDRAWN);
        assertThat(browser.page(raised.reference().href()).text()).contains(texts.in(Lang.SV).of("proposals.lineage.withdrawn"));

        browser.sent(mine + "/restore");
        assertThat(proposals.get(raised.proposal()).lineage().turn()).isNull();
        assertThat(browser.get("/mine/22222-22222/withdraw")).hasStatus(404);
    }

    @Test
    @Tag("SEC-01")
    @Tag("SEC-03")
    void nobodyElseFindsTheseForms() {
        var space = world.anArena();
        var one = world.raised(space, null, "Ett");
        for (var reader : java.util.List.of(browser.as(world.aPerson("Ali")), browser.as(world.aFacilitator(world.anArena())))) {
            for (var path : java.util.List.of("/split", "/withdraw", "/restore")) assertThat(reader.get(one.reference().href() + path)).as(path).hasStatus(404);
            assertThat(reader.get("/lineage/merge?proposals=" + one.reference())).hasStatus(404);
            assertThat(reader.post("/lineage/merge", "proposals", one.reference().text(), "into", "new", "title", "x")).hasStatus(404);
            assertThat(reader.page(one.reference().href()).select("a[href$=/split], a[href$=/withdraw]")).isEmpty();
        }
    }

    @Test
    @Tag("SEC-02")
    void whatAProposalGoesOnInIsNamedOnlyToThoseWhoMaySeeIt() {
        var space = world.anArenaThatReadsFirst();
        var staff = world.aFacilitator(space);
        var one = world.raised(space, null, "Dolt ett");
        var two = world.raised(space, null, "Dolt två");
        lineage.merge(staff, java.util.List.of(one.proposal()), two.proposal(), null);

        var mine = browser.page("/mine/" + one.code().text());

        assertThat(mine.text()).doesNotContain("Dolt två").contains(texts.in(Lang.SV).of("proposals.lineage.unseen"));
    }

    @Test
    @Tag("UX-25")
    void aVisitorsPageOfAProposalWithKinCostsOneStatementMore() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var one = world.raised(space, null, "Ett");
        var two = world.raised(space, null, "Två");
        browser.page(two.reference().href());
        int plain = Statements.during(() -> browser.page(two.reference().href())).size();
        lineage.merge(staff, java.util.List.of(one.proposal()), two.proposal(), null);

        assertThat(Statements.during(() -> browser.page(two.reference().href()))).hasSizeLessThanOrEqualTo(plain + 1);
    }
}
