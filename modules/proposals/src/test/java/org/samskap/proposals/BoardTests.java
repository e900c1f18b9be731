package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.Browser.document;
import static org.samskap.proposals.Browser.location;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import samskap.testing.SharedDatabase;

/** Grouping what was raised, as a facilitator does it without dragging anything. */
@ProposalsTest
@SharedDatabase("proposals")
class BoardTests {
    private final Browser browser;
    private final World world;
    private final Proposals proposals;
    private final ProposalDesk desk;

    BoardTests(Browser browser, World world, Proposals proposals, ProposalDesk desk) {
        this.browser = browser;
        this.world = world;
        this.proposals = proposals;
        this.desk = desk;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("UX-14")
    void aFacilitatorGroupsWhatBelongsTogether(String language) {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var facilitator = browser.as(world.aFacilitator(space));
        var one = world.raised(space, event, "Skriv brev man förstår");
        var two = world.raised(space, event, "Beslutet först i brevet");
        var board = "/boards/" + event.slug();
        assertThat(facilitator.page(board + "?lang=" + language).select(".column:first-child .idea")).hasSize(2);

        facilitator.sent(board + "/groups", "proposals", one.reference().text(), "proposals", two.reference().text(),
                "name", "Brev man förstår", "note", "");

        var page = facilitator.page(board + "?lang=" + language);
        assertThat(page.select(".column")).hasSize(2);
        assertThat(page.select(".column h2").last().text()).startsWith("Brev man förstår");
        assertThat(page.select(".column").last().select(".idea")).hasSize(2);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("input:not([type=hidden]), select, textarea").stream()
                .filter(field -> page.select("label[for=" + field.id() + "]").size() != 1)).isEmpty();
        assertThat(browser.page(one.reference().href()).select(".facts").text()).contains("Brev man förstår");
    }

    @Test
    @Tag("UX-14")
    @Tag("UX-02")
    void aCardMovesByASelectAndAButtonAndSaysSo() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var person = world.aFacilitator(space);
        var facilitator = browser.as(person);
        var card = world.raised(space, event, "Ett kort");
        var cluster = desk.cluster(person, space.id(), event.id(), "Grupp", null, List.of(world.raised(space, event, "Ett annat").proposal()));
        var board = "/boards/" + event.slug();
        var form = facilitator.page(board).select("#idea-" + card.reference().text() + " form.move");
        assertThat(form.attr("action")).isEqualTo(form.attr("data-hx-post")).isEqualTo(board + "/move");

        var to = facilitator.sent(board + "/move", "proposal", card.reference().text(), "into", cluster.toString());

        assertThat(to).isEqualTo(board + "?said=proposals.moved#idea-" + card.reference().text());
        assertThat(proposals.get(card.proposal()).cluster()).isEqualTo(cluster);

        var swapped = facilitator.swap(board + "/move", "proposal", card.reference().text(), "into", "");
        assertThat(swapped).hasStatusOk();
        assertThat(document(swapped).select("body > #board")).hasSize(1);
        assertThat(swapped.getResponse().getHeader("HX-Trigger")).contains("flyttat");
        assertThat(proposals.get(card.proposal()).cluster()).isNull();
    }

    @Test
    void aFacilitatorLetsEveryoneSeeAProposal() {
        var space = world.anArenaThatReadsFirst();
        var event = world.aMeeting(space);
        var facilitator = browser.as(world.aFacilitator(space));
        var card = world.raised(space, event, "Läs mig");

        facilitator.sent("/boards/" + event.slug() + "/publish", "proposal", card.reference().text());

        assertThat(browser.page(card.reference().href()).text()).contains("Läs mig");
    }

    @Test
    @Tag("SEC-19")
    void whatIsLetOutStandsOnItsCardAndWasNotWrittenAnewSince() {
        var space = world.anArenaThatReadsFirst();
        var facilitator = browser.as(world.aFacilitator(space));
        var raised = world.raised(space, world.aMeeting(space), "Läs mig");
        var board = "/boards/spaces/" + space.slug();
        browser.sent("/mine/" + raised.code().text() + "/edit", "title", "Läs mig", "body", "Hela vägen.", "read", "1");
        var card = facilitator.page(board).getElementById("idea-" + raised.reference().text());
        assertThat(card.text()).contains("Hela vägen.");
        browser.sent("/mine/" + raised.code().text() + "/edit", "title", "Läs mig", "body", "Något annat.", "read", "2");

        var late = facilitator.post(board + "/publish", "proposal", raised.reference().text(), "read", card.select("form[action$=/publish] [name=read]").attr("value"));

        assertThat(late).hasStatus(409);
        assertThat(proposals.get(raised.proposal()).published()).isFalse();
        var now = facilitator.page(board).getElementById("idea-" + raised.reference().text());
        facilitator.sent(board + "/publish", "proposal", raised.reference().text(), "read", now.select("form[action$=/publish] [name=read]").attr("value"));
        assertThat(proposals.get(raised.proposal()).published()).isTrue();
    }

    @Test
    @Tag("UX-04")
    void aGroupNeedsTwoProposalsAndANameAndKeepsWhatWasTyped() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var facilitator = browser.as(world.aFacilitator(space));
        var card = world.raised(space, event, "Ett kort").reference().text();

        var answer = facilitator.post("/boards/" + event.slug() + "/groups", "proposals", card, "name", " ", "note", "x".repeat(1001));

        assertThat(answer).hasStatus(422);
        var page = document(answer);
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#proposals", "#name", "#note");
        assertThat(page.select("#proposals").hasAttr("checked")).isTrue();
        assertThat(page.select("#note").val().strip()).hasSize(1001);
    }

    @Test
    @Tag("SEC-03")
    void theBoardIsForStaffOfItsSpaceOnly() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var card = world.raised(space, event, "Ett kort").reference().text();
        var board = "/boards/" + event.slug();
        var stranger = browser.as(world.aFacilitator(world.anArena()));

        assertThat(location(browser.get(board))).startsWith("/sign-in");
        assertThat(stranger.get(board)).hasStatus(404);
        assertThat(stranger.post(board + "/move", "proposal", card, "into", "")).hasStatus(404);
        assertThat(stranger.post(board + "/publish", "proposal", card)).hasStatus(404);
        assertThat(stranger.post(board + "/groups", "proposals", card, "name", "Min")).hasStatus(404);
        var staff = browser.as(world.aFacilitator(space));
        var elsewhere = world.raised(space, world.aMeeting(space), "På en annan träff").reference().text();
        assertThat(staff.post(board + "/move", "proposal", elsewhere, "into", "")).hasStatus(404);
        assertThat(staff.post(board + "/move", "proposal", card, "into", "nonsense")).hasStatus(404);
    }

    @Test
    void withoutAnythingOnItTheBoardSaysSo() {
        var space = world.anArena();
        var event = world.aMeeting(space);

        assertThat(browser.as(world.aFacilitator(space)).page("/boards/" + event.slug()).select(".column")).hasSize(1);
    }
}
