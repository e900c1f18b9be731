package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.proposals.internal.board.BoardQueries;

import samskap.testing.SharedDatabase;

/** Boards of whole spaces and series, which hold more than a page. */
@ProposalsTest
@SharedDatabase("proposals")
class BoardPlacesTests {
    private final Browser browser;
    private final World world;
    private final Proposals proposals;
    private final ProposalDesk desk;

    BoardPlacesTests(Browser browser, World world, Proposals proposals, ProposalDesk desk) {
        this.browser = browser;
        this.world = world;
        this.proposals = proposals;
        this.desk = desk;
    }

    @Test
    void theBoardOfASpaceHoldsWhatWasRaisedAtItsMeetingsAndBetweenThem() {
        var space = world.anArena();
        var person = world.aFacilitator(space);
        var one = world.raised(space, world.aMeeting(space), "På ena träffen");
        var two = world.raised(space, world.aMeeting(space), "På andra träffen");
        var between = world.raised(space, null, "Emellan");
        var board = "/boards/spaces/" + space.slug();
        var facilitator = browser.as(person);
        assertThat(facilitator.page(board).select(".idea h3").eachText()).containsExactly("På ena träffen", "På andra träffen", "Emellan");

        facilitator.sent(board + "/groups", "proposals", one.reference().text(), "proposals", between.reference().text(), "name", "Tillsammans");

        assertThat(facilitator.page(board).select(".column").last().select(".idea")).hasSize(2);
        assertThat(proposals.get(one.proposal()).cluster()).isNotNull().isEqualTo(proposals.get(between.proposal()).cluster());
        assertThat(proposals.get(two.proposal()).cluster()).isNull();
        assertThat(facilitator.page(space.href()).select("a[href=" + board + "]")).hasSize(1);
        assertThat(browser.page(space.href()).select("a[href=" + board + "]")).isEmpty();
    }

    @Test
    void theBoardOfASeriesHoldsWhatWasRaisedAtItsMeetingsOnly() {
        var space = world.anArena();
        var person = world.aFacilitator(space);
        var series = world.aSeries(space);
        world.raised(space, world.aMeetingOf(space, series), "I serien");
        world.raised(space, world.aMeeting(space), "Bredvid");
        var board = "/boards/series/" + series.slug();

        assertThat(browser.as(person).page(board).select(".idea h3").eachText()).containsExactly("I serien");
        assertThat(browser.as(person).page(series.href()).select("a[href=" + board + "]")).hasSize(1);
        assertThat(browser.page(series.href()).select("a[href=" + board + "]")).isEmpty();
        assertThat(browser.as(world.aFacilitator(world.anArena())).get(board)).hasStatus(404);
    }

    @Test
    void manyLooseOnesComePageByPageAndByTheWordsInThem() {
        var space = world.anArena();
        var board = "/boards/spaces/" + space.slug();
        for (int i = 0; i < BoardQueries.LOOSE; i++) world.raised(space, null, "Idé nummer " + i);
        var last = world.raised(space, null, "Cykelbanan vid hamnen");
        var person = world.aFacilitator(space);
        desk.cluster(person, space.id(), null, "Grupp", null, List.of(world.raised(space, null, "I en grupp").proposal()));
        var facilitator = browser.as(person);
        var first = facilitator.page(board);
        assertThat(first.select("[data-group=''] .idea")).hasSize(BoardQueries.LOOSE);
        assertThat(first.select("#loose .count").text()).isEqualTo(String.valueOf(BoardQueries.LOOSE + 1));

        var second = facilitator.page(first.select(".column .more a").attr("href"));
        assertThat(second.select("[data-group=''] .idea h3").eachText()).containsExactly("Cykelbanan vid hamnen");
        var found = facilitator.page(board + "?q=cykelbana");
        assertThat(found.select("[data-group=''] .idea h3").eachText()).containsExactly("Cykelbanan vid hamnen");
        assertThat(found.select("#idea-" + last.reference().text() + " [name=q]").eachAttr("value")).containsOnly("cykelbana");
    }

    @Test
    @Tag("UX-14")
    void aGroupWithManyCardsShowsTheFirstAndLeadsToAll() {
        var space = world.anArena();
        var person = world.aFacilitator(space);
        var cards = IntStream.rangeClosed(0, BoardQueries.OF_A_GROUP).mapToObj(i -> world.raised(space, null, "Idé " + i).proposal()).toList();
        var group = desk.cluster(person, space.id(), null, "Många", null, cards);
        var board = browser.as(person).page("/boards/spaces/" + space.slug());
        var column = board.select(".column").last();

        assertThat(column.select(".idea")).hasSize(BoardQueries.OF_A_GROUP);
        assertThat(column.select(".count").text()).isEqualTo(String.valueOf(cards.size()));
        assertThat(browser.as(person).page(column.select("ul + p a").attr("href")).select(".rows > li")).hasSize(cards.size());
        assertThat(column.select("ul + p a").attr("href")).endsWith(group.toString());
    }

    @Test
    void withVeryManyGroupsTheTickedOnesMoveByOneListAndTheColumnsComePageByPage() {
        var space = world.anArena();
        var person = world.aFacilitator(space);
        for (int i = 0; i <= BoardQueries.GROUPS; i++) desk.cluster(person, space.id(), null, "Grupp " + i, null, List.of(world.raised(space, null, "I " + i).proposal()));
        var facilitator = browser.as(person);
        var board = facilitator.page("/boards/spaces/" + space.slug());

        assertThat(board.select(".column")).hasSize(BoardQueries.GROUPS + 1);
        assertThat(board.select(".idea form.move")).isEmpty();
        assertThat(board.select("#into option")).hasSize(BoardQueries.GROUPS + 2);
        var next = facilitator.page(board.select("#board > p a").attr("href"));
        assertThat(next.select(".column h2").last().text()).startsWith("Grupp " + BoardQueries.GROUPS);
    }
}
