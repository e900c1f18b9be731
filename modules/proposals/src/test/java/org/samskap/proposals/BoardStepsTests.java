package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.Browser.document;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.spaces.Space;

import samskap.testing.SharedDatabase;

/** What is done on a board can be undone, and nobody overwrites unseen what somebody else did. */
@ProposalsTest
@SharedDatabase("proposals")
class BoardStepsTests {
    private final Browser browser;
    private final World world;
    private final Proposals proposals;
    private final ProposalDesk desk;
    private Space space;
    private EventSummary event;
    private Actor fatima;
    private String board;

    BoardStepsTests(Browser browser, World world, Proposals proposals, ProposalDesk desk) {
        this.browser = browser;
        this.world = world;
        this.proposals = proposals;
        this.desk = desk;
    }

    @BeforeEach
    void opensAnArena() {
        this.space = world.anArena();
        this.event = world.aMeeting(space);
        this.fatima = world.aFacilitator(space);
        this.board = "/boards/" + event.slug();
    }

    @Test
    void aMoveIsUndoneOnceAndEverybodySeesWhoDidWhat() {
        var facilitator = browser.as(fatima);
        var card = world.raised(space, event, "Ett kort");
        var group = group("Brev", "Ett annat");
        facilitator.sent(board + "/move", "proposal", text(card), "into", group.toString(), "was", text(card) + ":");
        var steps = facilitator.page(board).select("#steps + p + ol > li");
        assertThat(steps.first().text()).contains("Fatima flyttade ”Ett kort” till ”Brev”");

        assertThat(undo(facilitator)).endsWith("said=proposals.undone.all#steps");

        assertThat(clusterOf(card)).isNull();
        assertThat(facilitator.page(board).select(".steps > li").first().text()).contains("Ångrat av Fatima");
        assertThat(facilitator.sent(board + "/undo", "step", steps.first().select("input[name=step]").val())).contains("proposals.undone.gone");
    }

    @Test
    @Tag("REL-28")
    void whoMovesSecondDoesNotOverwriteWhatSheDidNotSee() {
        var card = world.raised(space, event, "Ett kort");
        var first = group("Först", "A");
        var second = group("Sedan", "B");
        var other = browser.as(world.aFacilitator(space));
        browser.as(fatima).sent(board + "/move", "proposal", text(card), "into", first.toString(), "was", text(card) + ":");

        var late = other.sent(board + "/move", "proposal", text(card), "into", second.toString(), "was", text(card) + ":");

        assertThat(late).contains("said=proposals.moved.meanwhile");
        assertThat(clusterOf(card)).isEqualTo(first);
        var again = other.page(board).select("#idea-" + text(card) + " form.move [name=was]").val();
        assertThat(other.sent(board + "/move", "proposal", text(card), "into", second.toString(), "was", again)).contains("said=proposals.moved#");
        assertThat(clusterOf(card)).isEqualTo(second);
    }

    @Test
    void severalMoveAtOnceAndThoseThatOthersMovedStay() {
        var group = group("Brev", "A");
        var theirs = group("Deras", "B");
        var one = world.raised(space, event, "Ett");
        var two = world.raised(space, event, "Två");
        desk.move(fatima, two.proposal(), theirs);

        var to = browser.as(fatima).sent(board + "/move", "proposals", text(one), "proposals", text(two), "into", group.toString(),
                "was", text(one) + ":", "was", text(two) + ":");

        assertThat(to).contains("said=proposals.moved.some");
        assertThat(clusterOf(one)).isEqualTo(group);
        assertThat(clusterOf(two)).isEqualTo(theirs);
    }

    @Test
    @Tag("UX-04")
    void movingNothingSaysWhatToDo() {
        group("Brev", "A");

        var answer = browser.as(fatima).post(board + "/move", "into", "");

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#problems a[href=#proposals]")).hasSize(1);
        assertThat(document(answer).select("#proposals")).hasSize(1);
    }

    @Test
    void aDissolvedGroupLeavesItsCardsLooseAndComesBackWithThoseThatAreStillLoose() {
        var facilitator = browser.as(fatima);
        var group = group("Brev", "A");
        var stays = world.raised(space, event, "B");
        var leaves = world.raised(space, event, "C");
        desk.move(fatima, stays.proposal(), group);
        desk.move(fatima, leaves.proposal(), group);
        facilitator.sent(board + "/groups/" + group + "/dissolve");
        assertThat(facilitator.page(board).select(".column")).hasSize(1);
        assertThat(clusterOf(stays)).isNull();
        var other = group("Annat", "D");
        desk.move(fatima, leaves.proposal(), other);

        var dissolved = facilitator.page(board).select(".steps > li:contains(löste upp) input[name=step]").val();
        assertThat(facilitator.sent(board + "/undo", "step", dissolved)).contains("proposals.undone.some");

        assertThat(clusterOf(stays)).isEqualTo(group);
        assertThat(clusterOf(leaves)).isEqualTo(other);
    }

    @Test
    void aGroupIsUnmadeWithItsCardsBackWhereTheyWere() {
        var facilitator = browser.as(fatima);
        var group = group("Brev", "A");
        var other = group("Annat", "B");
        var card = world.raised(space, event, "C");
        desk.move(fatima, card.proposal(), other);
        var made = desk.cluster(fatima, space.id(), event.id(), "Nytt", null, List.of(card.proposal()));
        assertThat(clusterOf(card)).isEqualTo(made);

        undo(facilitator);

        assertThat(clusterOf(card)).isEqualTo(other);
        assertThat(facilitator.page(board).select(".column h2").eachText()).noneMatch(name -> name.startsWith("Nytt")).hasSize(3);
        assertThat(clusterOf(card)).isNotEqualTo(group);
    }

    @Test
    @Tag("REL-28")
    void twoWhoRenameAGroupAtOnceBothSeeBothTextsAndNothingTypedIsLost() {
        var facilitator = browser.as(fatima);
        var page = board + "/groups/" + group("Brev", "A");
        var version = facilitator.page(page).select("[name=version]").val();
        facilitator.sent(page, "name", "Brev man förstår", "note", "De handlar om brev.", "version", version);

        var late = facilitator.post(page, "name", "Begripliga brev", "note", "Min anledning", "version", version);

        assertThat(late).hasStatus(409);
        var shown = document(late);
        assertThat(shown.select("[role=alert]").text()).contains("Brev man förstår").contains("De handlar om brev.");
        assertThat(shown.select("#name").val()).isEqualTo("Begripliga brev");
        facilitator.sent(page, "name", "Begripliga brev", "note", "Min anledning", "version", shown.select("[name=version]").val());
        assertThat(facilitator.page(page).select("h1").text()).isEqualTo("Begripliga brev");

        undo(facilitator);
        assertThat(facilitator.page(page).select("h1").text()).isEqualTo("Brev man förstår");
    }

    @Test
    @Tag("SEC-03")
    void onlyStaffOfTheSpaceChangeAGroupOrUndo() {
        var group = group("Brev", "A");
        var step = browser.as(fatima).page(board).select(".steps input[name=step]").val();
        var elsewhere = world.anArena();
        var stranger = world.aFacilitator(elsewhere);
        var theirs = "/boards/spaces/" + elsewhere.slug();

        assertThat(browser.as(stranger).get(board + "/groups/" + group)).hasStatus(404);
        assertThat(browser.as(stranger).post(board + "/groups/" + group, "name", "Min", "version", "1")).hasStatus(404);
        assertThat(browser.as(stranger).post(board + "/groups/" + group + "/dissolve")).hasStatus(404);
        assertThat(browser.as(stranger).post(theirs + "/groups/" + group + "/dissolve")).hasStatus(404);
        assertThat(browser.as(stranger).post(board + "/undo", "step", step)).hasStatus(404);
        assertThat(browser.as(stranger).sent(theirs + "/undo", "step", step)).contains("undone.gone");
        assertThat(proposals.getCluster(group).proposals()).hasSize(1);
        assertThat(browser.as(fatima).post(board + "/undo", "step", "nonsense")).hasStatus(404);
        assertThat(browser.as(fatima).get(board + "/groups/nonsense")).hasStatus(404);
    }

    private ClusterId group(String name, String title) {
        return desk.cluster(fatima, space.id(), event.id(), name, null, List.of(world.raised(space, event, title).proposal()));
    }

    private String undo(Browser facilitator) {
        return facilitator.sent(board + "/undo", "step", last(facilitator.page(board)));
    }

    private static String last(Document page) {
        return page.select(".steps input[name=step]").first().val();
    }


    private ClusterId clusterOf(Receipt card) {
        return proposals.get(card.proposal()).cluster();
    }

    private static String text(Receipt card) {
        return card.reference().text();
    }
}
