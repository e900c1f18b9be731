package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.events.Neighbours.SPACE;
import static org.samskap.events.Neighbours.STEWARDS;
import static org.samskap.events.PlanFixture.aMeetingOf;
import static org.samskap.events.PlanFixture.aSeries;
import static org.samskap.events.PlanFixture.freshSlug;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.ui.NotVisible;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;

/** Whoever looks after one event without a role in its space plans that event, starts none, and speaks for nobody else. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
@Tag("SEC-03")
class StewardsTests {
    private static final LocalDate MONDAY = LocalDate.of(2023, 12, 18);

    private final EventPlanning planning;
    private final Actor actor = new Actor(PersonId.next(), "Ronja");
    private final Organiser ronja;
    private final String slug = freshSlug();
    private final String other = freshSlug();

    StewardsTests(EventPlanning planning, MockMvcTester mvc) {
        this.planning = planning;
        this.ronja = new Organiser(mvc, actor.id().toString());
        var series = planning.plan(aSeries("serie-" + UUID.randomUUID()));
        STEWARDS.put(actor.id(), planning.plan(aMeetingOf(series, slug, MONDAY)));
        planning.plan(aMeetingOf(series, other, MONDAY.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/basics", "/words", "/questions", "/days", "/days/new", "/funding", "/sign-up-window", "/links", "/state", "/materials",
            "/run-sheet", "/minutes", "/report", "/report/pictures", "/programme"})
    void thatEventIsTheirsToPlanAndTheNextOneIsNot(String part) {
        assertThat(ronja.get("/events/" + slug + "/plan" + part)).hasStatusOk();
        assertThat(ronja.get("/events/" + other + "/plan" + part)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follows", "/arrangers", "/arrangers/new", "/copy"})
    void whatTiesItToOthersIsNotTheirs(String part) {
        assertThat(ronja.get("/events/" + slug + "/plan" + part)).hasStatus(404);
        assertThat(ronja.open("/events/" + slug + "/plan").select("a[href*=" + part + "]")).isEmpty();
    }

    @Test
    void neitherDoesARevisionTieItToOthers() {
        int seen = planning.outline(slug, actor).version();

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> planning.revise(slug, actor, seen, plan -> plan.with(alone(plan.basics()))));

        assertThat(planning.outline(slug, actor).summary().series()).isNotNull();
    }

    private static EventPlan.Basics alone(EventPlan.Basics b) {
        return new EventPlan.Basics(SPACE.id(), null, b.slug(), b.kind(), b.state(), b.contract(), b.lang(), b.zone(), b.demo());
    }

    @Test
    void theyMoveItAndWriteItsMinutesThroughThePages() {
        ronja.done("/events/" + slug + "/plan/words", Map.of("theme", "Fika och BankID"));

        assertThat(ronja.open("/events/" + slug).text()).contains("Fika och BankID");
        assertThat(ronja.open("/events/" + slug).select("a[href=/events/" + slug + "/plan]")).hasSize(1);
        assertThat(ronja.open("/events/" + other).select("a[href$=/plan]")).isEmpty();
        assertThat(ronja.open("/events/" + slug + "/plan/minutes").select("main form")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void theirHomeShowsThatEventAndNoWayToStartAnother(String language) {
        var home = ronja.open("/plan?lang=" + language);

        assertThat(home.select("main a[href=/events/" + slug + "/plan]")).hasSize(1);
        assertThat(home.select("main a[href^=/events/" + other + "], main a[href^=/plan/events/new]")).isEmpty();
        assertThat(ronja.get("/plan/events/new")).hasStatus(404);
    }
}
