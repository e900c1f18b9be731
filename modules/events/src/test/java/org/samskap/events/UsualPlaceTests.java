package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.Neighbours.ORGANISER;
import static org.samskap.events.PlanFixture.aMeetingOf;
import static org.samskap.events.PlanFixture.aSeries;
import static org.samskap.events.PlanFixture.freshSlug;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;

/** A date meets where its series usually does, also when that is another place than it was, unless it says otherwise. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
class UsualPlaceTests {
    private static final LocalDate AHEAD = LocalDate.of(2023, 12, 18);
    private static final LocalDate BEHIND = LocalDate.of(2023, 9, 18);
    private final EventPlanning planning;
    private final Events events;
    private final Organiser olga;

    UsualPlaceTests(EventPlanning planning, Events events, MockMvcTester mvc) {
        this.planning = planning;
        this.events = events;
        this.olga = new Organiser(mvc);
    }

    @Test
    void whenASeriesMovesItsDatesAheadComeAlongAsNews(Scenario scenario) {
        var series = freshSlug();
        var id = planning.plan(aSeries(series));
        var ahead = dated(id, AHEAD);
        var behind = dated(id, BEHIND);
        var event = events.find(ahead).orElseThrow().id();

        scenario.stimulate(() -> olga.done("/series/" + series + "/plan", Map.of("usualPlace", "Biblioteket", "usualAddress", "Bollbrogatan 1")))
                .andWaitForEventOfType(EventChanged.class).matching(changed -> changed.event().equals(event)).toArrive();

        assertThat(events.find(ahead).orElseThrow().place()).isEqualTo("Biblioteket");
        assertThat(events.find(behind).orElseThrow().place()).isEqualTo("Fontänhuset Helsingborg");
        assertThat(olga.open("/events/" + ahead).text()).contains("Bollbrogatan 1");
    }

    @Test
    void aPlaceThatWasToBeAnnouncedIsFilledInOnEveryDate() {
        var series = freshSlug();
        var plan = aSeries(series);
        planning.plan(new SeriesPlan(plan.space(), series, plan.title(), plan.lang(), plan.what(), plan.why(), plan.who(), null, null, null, null, null, null, null, null));
        olga.done("/series/" + series + "/plan/dates?which=THIRD&weekday=MONDAY&from=2023-12-01&until=2023-12-31", Map.of("title", "Träff", "summary", "Vi ses."));
        var date = olga.open("/series/" + series).select("main a[href^=/events/]").attr("href");
        assertThat(olga.open(date).text()).contains("Platsen är inte klar än.");

        olga.done("/series/" + series + "/plan", Map.of("usualPlace", "Biblioteket"));

        assertThat(olga.open(date).text()).contains("Biblioteket").doesNotContain("Platsen är inte klar än.");
    }

    @Test
    void aDateWithAPlaceOfItsOwnStaysThereUntilItGoesAlongAgain() {
        var series = freshSlug();
        var date = dated(planning.plan(aSeries(series)), AHEAD);
        var day = "/events/" + date + "/plan/days/" + planning.outline(date, ORGANISER).days().getFirst().id();
        assertThat(olga.open(day).select("[name=where][checked]").val()).isEqualTo("USUAL");

        olga.done(day, Map.of("place", "Tältet"));
        olga.done("/series/" + series + "/plan", Map.of("usualPlace", "Biblioteket", "usualAddress", ""));
        assertThat(events.find(date).orElseThrow().place()).isEqualTo("Tältet");

        assertThat(olga.fill(day, Map.of("where", "USUAL", "place", "Parken"))).hasStatus(422);
        olga.done(day, Map.of("where", "USUAL"));
        assertThat(events.find(date).orElseThrow().place()).isEqualTo("Biblioteket");
    }

    @Test
    void aDayOfAnEventWithoutASeriesIsNotAskedWhereItUsuallyIs() {
        var plan = PlanFixture.aMeeting(freshSlug(), AHEAD);
        planning.plan(plan);
        var slug = plan.basics().slug();

        assertThat(olga.open("/events/" + slug + "/plan/days/new").select("[name=where]")).isEmpty();
        olga.done("/events/" + slug + "/plan/days/new", Map.of("date", "2023-12-19", "place", "Tältet"));
        assertThat(planning.outline(slug, ORGANISER).days().getLast().place().name()).isEqualTo("Tältet");
    }

    private String dated(SeriesId series, LocalDate day) {
        var plan = aMeetingOf(series, freshSlug(), day);
        planning.plan(plan);
        return plan.basics().slug();
    }
}
