package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.aMeeting;
import static org.samskap.events.PlanFixture.aMeetingOf;
import static org.samskap.events.PlanFixture.aSeries;
import static org.samskap.events.PlanFixture.freshSlug;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.samskap.accounts.PersonId;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;

/** What nobody saw may go; what people saw stays. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
class DeletionTests {
    private static final LocalDate MONDAY = LocalDate.of(2023, 12, 18);
    private final EventPlanning planning;
    private final Organiser olga;
    private final Organiser stranger;

    DeletionTests(EventPlanning planning, MockMvcTester mvc) {
        this.planning = planning;
        this.olga = new Organiser(mvc);
        this.stranger = new Organiser(mvc, PersonId.next().toString());
    }

    @Test
    void aDraftGoesWithItsProgrammeAfterAQuestion() {
        var slug = planned(aConference(freshSlug()).in(EventState.DRAFT));
        var question = olga.open("/events/" + slug + "/plan").select("a[href$=/plan/delete]").attr("href");

        assertThat(olga.done(question, Map.of())).isEqualTo("/plan");

        assertThat(olga.get("/events/" + slug + "/plan")).hasStatus(404);
        assertThat(stranger.get(question)).hasStatus(404);
    }

    @Test
    void whatPeopleCouldSeeIsNeverDeleted() {
        var slug = planned(aMeeting(freshSlug(), MONDAY).in(EventState.DRAFT));
        var form = olga.open("/events/" + slug + "/plan/delete").selectFirst("main form");
        planning.revise(slug, Neighbours.ORGANISER, 0, plan -> plan.in(EventState.OPEN));

        assertThat(olga.send(form, Map.of())).hasStatus(409);

        assertThat(olga.open("/events/" + slug + "/plan").select("a[href$=/plan/delete]")).isEmpty();
        assertThat(olga.open("/events/" + slug + "/plan/delete").select("main form")).isEmpty();
    }

    @Test
    void aDraftStaysWhileSomethingHangsOnIt() {
        var followed = planned(aMeeting(freshSlug(), MONDAY).in(EventState.DRAFT));
        planned(aMeeting(freshSlug(), MONDAY.plusDays(30), followed).in(EventState.DRAFT));
        assertThat(olga.open("/events/" + followed + "/plan/delete").select("main").text()).contains("bygger på den här");

        var noted = planned(aMeeting(freshSlug(), MONDAY).in(EventState.DRAFT));
        olga.done("/events/" + noted + "/plan/minutes", Map.of("opening", "Vi började."));
        assertThat(olga.open("/events/" + noted + "/plan/delete").select("main").text()).contains("anteckningar");
        assertThat(olga.open("/events/" + noted + "/plan/delete").select("main form")).isEmpty();
    }

    @Test
    void aSeriesGoesOnlyWhileItHasNeitherDatesNorThemes() {
        var slug = freshSlug();
        var id = planning.plan(aSeries(slug));
        assertThat(olga.open("/series/" + slug).select("a[href$=/plan/delete]")).hasSize(1);
        assertThat(stranger.get("/series/" + slug + "/plan/delete")).hasStatus(404);

        planned(aMeetingOf(id, freshSlug(), MONDAY).in(EventState.DRAFT));
        assertThat(olga.open("/series/" + slug + "/plan/delete").select("main form")).isEmpty();

        var wished = freshSlug();
        planning.plan(aSeries(wished));
        stranger.fill("/series/" + wished + "/themes", Map.of("what", "Mat"));
        assertThat(olga.open("/series/" + wished + "/plan/delete").select("main form")).isEmpty();

        var empty = freshSlug();
        planning.plan(aSeries(empty));
        assertThat(olga.done("/series/" + empty + "/plan/delete", Map.of())).isEqualTo("/plan");
        assertThat(olga.get("/series/" + empty)).hasStatus(404);
    }

    private String planned(EventPlan plan) {
        planning.plan(plan);
        return plan.basics().slug();
    }
}
