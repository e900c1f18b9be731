package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.aMeeting;
import static org.samskap.events.PlanFixture.freshSlug;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.PersonId;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;

/** What organisers see and change, page by page. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
class PlanningPagesTests {
    private static final LocalDate MONDAY = LocalDate.of(2023, 12, 18);
    private static final List<String> PARTS = List.of("", "/preview", "/basics", "/words", "/questions", "/days", "/days/new", "/tracks", "/tracks/new",
            "/tracks/stad", "/follows", "/arrangers", "/arrangers/new", "/arrangers/1", "/funding", "/sign-up-window", "/links", "/state", "/copy", "/materials", "/report/pictures", "/delete");

    private final EventPlanning planning;
    private final Organiser olga;
    private final Organiser stranger;

    PlanningPagesTests(EventPlanning planning, MockMvcTester mvc) {
        this.planning = planning;
        this.olga = new Organiser(mvc);
        this.stranger = new Organiser(mvc, PersonId.next().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void everyPartOfAPlanHasItsPageInEveryLanguage(String language) {
        var slug = planned(aConference(freshSlug()));

        for (var part : PARTS) {
            var page = olga.open("/events/" + slug + "/plan" + part + "?lang=" + language);
            assertThat(page.select("h1")).as(part).hasSize(1);
            assertThat(page.select("label").eachText()).as(part).doesNotContain(page.select("h1").text());
        }
        assertThat(olga.open("/plan?lang=" + language).text()).contains("Take-off");
    }

    @Test
    @Tag("SEC-03")
    void whoDoesNotPlanInTheSpaceFindsNothing() {
        var slug = planned(aConference(freshSlug()).in(EventState.DRAFT));

        for (var part : PARTS) assertThat(stranger.get("/events/" + slug + "/plan" + part)).as(part).hasStatus(404);
        assertThat(stranger.get("/events/" + slug)).hasStatus(404);
        assertThat(stranger.get("/plan/events/new")).hasStatus(404);
        assertThat(stranger.open("/plan").text()).doesNotContain("Take-off");
    }

    @Test
    @Tag("REL-28")
    void whoComesSecondKeepsWhatTheyTypedAndSeesWhatStandsNow() {
        var slug = planned(aMeeting(freshSlug(), MONDAY));
        var form = olga.open("/events/" + slug + "/plan/words").selectFirst("main form");
        olga.done("/events/" + slug + "/plan/words", Map.of("theme", "Den andras tema"));

        var late = olga.send(form, Map.of("theme", "Mitt tema"));

        assertThat(late).hasStatus(409);
        var page = Organiser.page(late);
        assertThat(page.selectFirst("[name=theme]").val()).isEqualTo("Mitt tema");
        assertThat(page.select("[aria-labelledby=meanwhile]").text()).contains("Den andras tema");
        assertThat(olga.send(page.selectFirst("main form"), Map.of())).hasStatus(303);
        assertThat(planning.outline(slug, Neighbours.ORGANISER).summary().theme()).isEqualTo("Mitt tema");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-18,,,date", "2023-02-30,,,date", "'',,,date", "2023-12-19,16:00,13:00,ends", "2023-12-19,25:00,,starts", "20231-12-19,,,date"})
    @Tag("UX-04")
    void datesThatContradictAreSaidSoBesideTheField(String date, String starts, String ends, String field) {
        var slug = planned(aMeeting(freshSlug(), MONDAY));

        var answer = olga.fill("/events/" + slug + "/plan/days/new", Map.of("date", date, "starts", starts == null ? "" : starts,
                "ends", ends == null ? "" : ends, "place", "Biblioteket"));

        assertThat(answer).hasStatus(422);
        var page = Organiser.page(answer);
        assertThat(page.select(".field.bad [name]").eachAttr("name")).containsExactly(field);
        assertThat(page.selectFirst("[name=place]").val()).isEqualTo("Biblioteket");
    }

    @Test
    void theProgrammeFollowsItsDayWhereverItMoves() {
        var slug = planned(aConference(freshSlug()));
        var second = planning.outline(slug, Neighbours.ORGANISER).days().get(1);

        olga.done("/events/" + slug + "/plan/days/" + second.id(), Map.of("date", "2023-12-01"));
        var moved = planning.outline(slug, Neighbours.ORGANISER);
        assertThat(moved.days().getFirst().id()).isEqualTo(second.id());
        assertThat(moved.sessions()).filteredOn(session -> session.title().equals("Sammanträde")).extracting(EventPlan.Session::day).containsExactly(1);
        assertThat(moved.sessions()).filteredOn(session -> session.title().equals("Öppning")).extracting(EventPlan.Session::day).containsExactly(2);

        var form = olga.open("/events/" + slug + "/plan/days/" + second.id()).select("main form").last();
        assertThat(olga.send(form, Map.of())).hasStatus(303);
        assertThat(planning.outline(slug, Neighbours.ORGANISER).sessions()).hasSize(4);
    }

    @Test
    void anEventIsCalledOffOnlyWithAReasonThatEverybodyCanRead() {
        var slug = planned(aMeeting(freshSlug(), MONDAY));

        assertThat(olga.fill("/events/" + slug + "/plan/state", Map.of("state", "CANCELLED"))).hasStatus(422);
        assertThat(olga.fill("/events/" + slug + "/plan/state", Map.of("state", "HELD"))).hasStatus(422);
        assertThat(olga.fill("/events/" + slug + "/plan/state", Map.of("state", "DRAFT"))).hasStatus(422);
        olga.done("/events/" + slug + "/plan/state", Map.of("state", "CANCELLED", "note", "Lokalen är vattenskadad."));

        assertThat(olga.open("/events/" + slug).text()).contains("Inställd", "Lokalen är vattenskadad.");
    }

    @Test
    @Tag("REL-29")
    void theSameFormSentTwiceBeginsOneEvent() {
        var form = olga.open("/plan/events/new").selectFirst("main form");
        var answers = Map.of("title", "Träff om mat " + freshSlug(), "summary", "Vi lagar mat.");

        var once = olga.send(form, answers).getResponse().getHeader("Location");
        var twice = olga.send(form, answers).getResponse().getHeader("Location");

        assertThat(once).isEqualTo(twice).contains("/events/traff-om-mat");
        var other = olga.send(olga.open("/plan/events/new").selectFirst("main form"), answers).getResponse().getHeader("Location");
        assertThat(other).isNotEqualTo(once);
    }

    @Test
    void anEmptyFormAsksForWhatIsNeededAndKeepsTheRest() {
        var answer = olga.fill("/plan/events/new", Map.of("title", " ", "summary", "En mening."));

        assertThat(answer).hasStatus(422);
        assertThat(Organiser.page(answer).selectFirst("[name=summary]").wholeText()).contains("En mening.");
        assertThat(Organiser.page(answer).select(".field.bad [name]").eachAttr("name")).containsExactly("title");
    }

    @Test
    void aFunderStandsOnThePage() {
        var slug = planned(aConference(freshSlug()));

        olga.done("/events/" + slug + "/plan/arrangers/new", Map.of("role", "FUNDER", "organisation", "helsingborgs-stad"));
        olga.done("/events/" + slug + "/plan/funding", Map.of("fundingLine", "Med stöd av EU."));

        assertThat(olga.open("/events/" + slug).select("#organisers ~ *").text()).contains("Betalas av Helsingborgs stad", "Med stöd av EU.");
    }

    @Test
    void whoHasWrittenASeriesMeanwhileIsNotOverwritten() {
        var slug = freshSlug();
        planning.plan(PlanFixture.aSeries(slug));
        var form = olga.open("/series/" + slug + "/plan").selectFirst("main form");
        olga.done("/series/" + slug + "/plan", Map.of("seasonTheme", "Ensamhet"));

        var late = olga.send(form, Map.of("seasonTheme", "Arbete"));

        assertThat(late).hasStatus(409);
        assertThat(Organiser.page(late).text()).contains("Ensamhet");
        assertThat(olga.send(Organiser.page(late).selectFirst("main form"), Map.of())).hasStatus(303);
        assertThat(olga.open("/series/" + slug).text()).contains("Arbete");
    }

    private String planned(EventPlan plan) {
        planning.plan(plan);
        return plan.basics().slug();
    }
}
