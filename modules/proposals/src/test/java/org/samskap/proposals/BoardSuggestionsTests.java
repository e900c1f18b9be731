package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import samskap.testing.SharedDatabase;

/** The board suggests what may belong together; a person decides. */
@ProposalsTest
@SharedDatabase("proposals")
class BoardSuggestionsTests {
    private final Browser browser;
    private final World world;
    private final Proposals proposals;
    private final ProposalDesk desk;

    BoardSuggestionsTests(Browser browser, World world, Proposals proposals, ProposalDesk desk) {
        this.browser = browser;
        this.world = world;
        this.proposals = proposals;
        this.desk = desk;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void aSuggestedGroupIsMadeWithTheNameAndTheCardsThatAPersonChose(String language) {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var facilitator = browser.as(world.aFacilitator(space));
        var letter = world.raised(space, event, "Skriv brev som man förstår");
        var letters = world.raised(space, event, "Skriv breven så att alla förstår");
        world.raised(space, event, "Cykelbana vid hamnen");
        var board = "/boards/" + event.slug();
        var page = facilitator.page(board + "/suggestions?lang=" + language);
        assertThat(page.select("section.card input[name=proposals]").eachAttr("value")).containsExactlyInAnyOrder(text(letter), text(letters));
        assertThat(page.select("section.card input[name=name]").val()).isNotEmpty();
        assertThat(proposals.get(letter.proposal()).cluster()).isNull();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();

        var to = facilitator.sent(board + "/groups", "suggested", "true", "proposals", text(letter), "proposals", text(letters), "name", "Brev man förstår");

        assertThat(to).startsWith(board + "/suggestions");
        assertThat(proposals.getCluster(proposals.get(letter.proposal()).cluster()).name()).isEqualTo("Brev man förstår");
        assertThat(facilitator.page(board + "/suggestions").select("section.card")).isEmpty();
    }

    @Test
    void allAreMadeAtOnceOnlyAsTheyWereShown() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var facilitator = browser.as(world.aFacilitator(space));
        for (var title : List.of("Fler bussar på kvällen", "Bussar senare på kvällen", "En gemensam odling", "Odling på gården")) world.raised(space, event, title);
        var suggestions = "/boards/" + event.slug() + "/suggestions";
        var mark = facilitator.page(suggestions).select("[name=mark]").val();
        world.raised(space, event, "Gratis bussar på kvällen");

        assertThat(facilitator.sent(suggestions, "mark", mark)).contains("said=proposals.suggest.changed");
        assertThat(facilitator.page("/boards/" + event.slug()).select(".column")).hasSize(1);
        assertThat(facilitator.sent(suggestions, "mark", facilitator.page(suggestions).select("[name=mark]").val())).contains("said=proposals.suggest.made");

        var board = facilitator.page("/boards/" + event.slug());
        assertThat(board.select(".column")).hasSize(3);
        assertThat(board.select(".column:first-child .idea")).isEmpty();
        assertThat(board.select(".steps input[name=step]")).hasSize(2);
    }

    @Test
    @Tag("SEC-03")
    void whatIsLikeACardIsShownWithItsGroupToStaffOnly() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var person = world.aFacilitator(space);
        var card = world.raised(space, event, "Fler bussar på kvällen");
        var other = world.raised(space, world.aMeeting(space), "Bussar senare på kvällen");
        world.raised(space, event, "En gemensam odling");
        var group = desk.cluster(person, space.id(), null, "Bussar", null, List.of(other.proposal()));
        var alike = "/boards/" + event.slug() + "/alike/" + text(card);

        var page = browser.as(person).page(alike);

        assertThat(page.select(".rows h2").eachText()).containsExactly("Bussar senare på kvällen");
        assertThat(page.select(".rows form [name=into]").val()).isEqualTo(group.toString());
        assertThat(browser.as(world.aFacilitator(world.anArena())).get(alike)).hasStatus(404);
        assertThat(browser.as(person).get("/boards/" + event.slug() + "/alike/nonsense")).hasStatus(404);
        assertThat(browser.as(person).get("/boards/" + event.slug() + "/alike/" + text(world.raised(space, null, "Elsewhere")))).hasStatus(404);
    }

    @Test
    @Tag("UX-18")
    void theBoardListensAndShowsNewsByItselfOnlyWhereSeveralGroupTogether() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var facilitator = browser.as(world.aFacilitator(space));
        var card = world.raised(space, event, "Ett kort");
        var board = facilitator.page("/boards/" + event.slug());
        assertThat(board.select("[data-live]").hasAttr("data-at-once")).isFalse();
        var before = Long.parseLong(board.select("#board").attr("data-live-at"));

        desk.cluster(world.aFacilitator(space), space.id(), event.id(), "Grupp", null, List.of(card.proposal()));

        var together = facilitator.page("/boards/" + event.slug() + "?together=true");
        assertThat(together.select("[data-live]").hasAttr("data-at-once")).isTrue();
        assertThat(Long.parseLong(together.select("#board").attr("data-live-at"))).isGreaterThan(before);
        assertThat(together.select(".idea [name=together]").eachAttr("value")).containsOnly("true");
    }

    private static String text(Receipt card) {
        return card.reference().text();
    }
}
