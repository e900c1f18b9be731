package org.samskap.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.registrations.Neighbours.ORGANISER;
import static org.samskap.registrations.OutlineFixture.anEvent;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventOutline;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.registrations.internal.signup.ExpectedKind;
import org.samskap.registrations.internal.signup.OwnQuestions;
import org.samskap.registrations.internal.signup.SettingsDesk;
import org.samskap.registrations.internal.signup.SettingsDesk.Settings;
import org.samskap.registrations.internal.signup.Setup;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

/** Signing up and organising through the pages, as people do. */
@ApplicationModuleTest
@SharedDatabase("registrations")
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
class SignUpPagesTests {
    private final SettingsDesk settings;
    private final OwnQuestions questions;
    private final SignUps signUps;
    private final Neighbours.PlannedEvents events;
    private final Neighbours.KeptLetters letters;
    private final MockMvcTester mvc;
    private final TestClock clock;

    SignUpPagesTests(SettingsDesk settings, OwnQuestions questions, SignUps signUps, Neighbours.PlannedEvents events, Neighbours.KeptLetters letters,
                     MockMvcTester mvc, TestClock clock) {
        this.settings = settings;
        this.questions = questions;
        this.signUps = signUps;
        this.events = events;
        this.letters = letters;
        this.mvc = mvc;
        this.clock = clock;
    }

    @BeforeEach
    void morning() {
        clock.set(Instant.parse("2023-11-20T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void whereOneJustComesThereIsNoFormAndNoCookie(String lang) {
        var event = events.add(anEvent(AttendanceContract.JUST_COME, 1));

        var answer = mvc.get().uri(event.summary().href() + "/sign-up?lang=" + lang).exchange();

        assertThat(page(answer).select("main form")).isEmpty();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).satisfiesAnyOf(cookie -> assertThat(cookie).isNull(),
                cookie -> assertThat(cookie).doesNotContain("XSRF").doesNotContain("SESSION"));
    }

    @Test
    void whereBothDaysBelongTogetherThePageSaysSoFirstAndAsksForNoDay() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 2), List.of());

        var form = page(mvc.get().uri(event.summary().href() + "/sign-up").exchange());

        assertThat(form.select("input[name=days]")).isEmpty();
        assertThat(form.select(".notice").first().text()).contains("Du behöver vara med båda");
        assertThat(form.body().text().indexOf("vara med båda")).isLessThan(form.body().text().indexOf("Skicka anmälan"));
    }

    @Test
    @Tag("UX-06")
    void aVisitorSignsUpConfirmsChangesAndWithdraws() {
        var event = taking(anEvent(AttendanceContract.ONE_TRACK, 1, "a", "b"), List.of());
        var href = event.summary().href();

        var sent = mvc.post().uri(href + "/sign-up").with(csrf()).param("name", "Anna").param("email", "anna@example.org").param("mode", "IN_ROOM")
                .param("track", "a").param("adults", "1").param("access", "Hörslinga").param("idea", "Ett kafé").exchange();
        assertThat(sent).hasStatus(303).hasHeader("Location", href + "/sign-up/asked");

        var anna = signUps.listFor(event.id(), EnumSet.allOf(SignUpState.class)).getFirst();
        var mine = signUps.codeOf(anna.id()).href();
        assertThat(letters.to(anna.person()).getFirst().body()).contains("https://samskap.example" + mine);
        var check = page(mvc.get().uri(mine).exchange());
        assertThat(check.text()).contains("Spår a", "Hörslinga", "Ett kafé");
        assertThat(signUps.get(anna.id()).state()).as("looking changes nothing").isEqualTo(SignUpState.ASKED);

        assertThat(mvc.post().uri(check.select("main form").attr("action")).with(csrf()).exchange()).hasStatus(303).hasHeader("Location", mine);
        assertThat(page(mvc.get().uri(mine).exchange()).select("h1").text()).isEqualTo("Du är anmäld");

        var change = page(mvc.get().uri(mine + "/change").exchange());
        assertThat(change.select("input[name=track][checked]").val()).isEqualTo("a");
        assertThat(mvc.post().uri(mine + "/change").with(csrf()).param("mode", "ONLINE").param("track", "b").param("adults", "1").exchange()).hasStatus(303);
        assertThat(signUps.get(anna.id())).extracting(SignUp::track, SignUp::mode).containsExactly("b", Mode.ONLINE);

        assertThat(page(mvc.get().uri(mine + "/withdraw").exchange()).select("main form").attr("action")).isEqualTo(mine + "/withdraw");
        assertThat(mvc.post().uri(mine + "/withdraw").with(csrf()).exchange()).hasStatus(303);
        assertThat(page(mvc.get().uri(mine).exchange()).select("h1").text()).isEqualTo("Du är avanmäld");
    }

    @Test
    void whoLooksUpHerSignUpWhenAllIsOverIsToldSoAndAskedForNothing() {
        var event = taking(anEvent(AttendanceContract.ONE_TRACK, 1, "a", "b"), List.of());
        assertThat(mvc.post().uri(event.summary().href() + "/sign-up").with(csrf()).param("name", "Anna").param("email", "anna@example.org")
                .param("mode", "IN_ROOM").param("track", "a").param("adults", "1").exchange()).hasStatus(303);
        var mine = signUps.codeOf(signUps.listFor(event.id(), EnumSet.allOf(SignUpState.class)).getFirst().id()).href();
        assertThat(mvc.post().uri(mine + "/confirm").with(csrf()).exchange()).hasStatus(303);
        assertThat(page(mvc.get().uri(mine).exchange()).select("main a[href=" + mine + "/withdraw]")).isNotEmpty();

        clock.set(event.days().getLast().date().plusDays(2).atStartOfDay(event.summary().zone()).toInstant());

        var after = page(mvc.get().uri(mine).exchange());
        assertThat(after.select("h1").text()).isEqualTo("Träffen är över");
        assertThat(after.select("main form, main a[href^=" + mine + "/withdraw], main a[href^=" + mine + "/change]")).isEmpty();
        assertThat(after.text()).doesNotContain("Välkommen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("UX-04")
    void whatIsMissingIsSaidAndWhatWasTypedIsKept(String lang) {
        var event = taking(anEvent(AttendanceContract.PER_DAY, 3), List.of());
        var consent = Question.of(QuestionKind.CONSENT, "Zgadzam się na zdjęcia", List.of(), false);
        questions.add(event.summary().slug(), ORGANISER, consent);

        var answer = mvc.post().uri(event.summary().href() + "/sign-up?lang=" + lang).with(csrf()).param("name", "Anna").param("email", "anna@")
                .param("adults", "noll").param("idea", "x".repeat(2001)).exchange();

        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.select("#problems a").eachAttr("href")).contains("#email", "#q-" + consent.id(), "#idea");
        assertThat(page.select("#name").val()).isEqualTo("Anna");
        assertThat(page.select("#email").val()).isEqualTo("anna@");
        assertThat(page.select("input[name=key]").val()).isNotEmpty();
        assertThat(signUps.listFor(event.id(), EnumSet.allOf(SignUpState.class))).isEmpty();
    }

    @Test
    void anUnknownCodeIsNotFoundWhateverOneTries() {
        assertThat(mvc.get().uri("/sign-ups/abcdefghijklmnopqrstuvwxyz0").exchange()).hasStatus(404);
        assertThat(mvc.post().uri("/sign-ups/nonsense/confirm").with(csrf()).exchange()).hasStatus(404);
    }

    @Test
    void somebodySignedInIsThereAtOnceAndComesBackToTheirOwn() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), List.of());
        var anna = new Actor(PersonId.next(), "Anna");

        var sent = mvc.post().uri(event.summary().href() + "/sign-up").header(SignedInByHeader.HEADER, anna.id()).with(csrf())
                .param("mode", "IN_ROOM").param("adults", "2").param("children", "3").exchange();

        var own = signUps.listOf(anna.id()).getFirst();
        assertThat(sent).hasStatus(303).hasHeader("Location", signUps.codeOf(own.id()).href());
        assertThat(own.state()).isEqualTo(SignUpState.CONFIRMED);
        assertThat(own.places()).isEqualTo(5);
        assertThat(mvc.get().uri(event.summary().href() + "/sign-up").header(SignedInByHeader.HEADER, anna.id()).exchange())
                .hasStatus(303).hasHeader("Location", signUps.codeOf(own.id()).href());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ideas", "/missing", "/new"})
    @Tag("SEC-03")
    void listsAreForOrganisersOnly(String part) {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), List.of());
        var stranger = new Actor(PersonId.next(), "Sten");

        assertThat(mvc.get().uri(event.summary().href() + "/plan/people" + part).header(SignedInByHeader.HEADER, stranger.id()).exchange()).hasStatus(404);
        assertThat(organiser(event.summary().href() + "/plan/people" + part)).hasStatus(200);
        assertThat(mvc.get().uri(event.summary().href() + "/plan/people.csv").header(SignedInByHeader.HEADER, stranger.id()).exchange()).hasStatus(404);
    }

    @Test
    void anOrganiserSetsPlacesAndIsToldWhenTheyAreTooFew() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), List.of());
        by(event, "Anna", "Bo");

        var answer = mvc.post().uri(event.summary().href() + "/plan/sign-up").header(SignedInByHeader.HEADER, ORGANISER.id()).with(csrf())
                .param("version", "1").param("open", "true").param("modes", "IN_ROOM").param("answerHours", "48").param("keepNeedsDays", "14").param("limit-IN_ROOM", "1").exchange();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#problems a[href=#limit-IN_ROOM]").text()).contains("2 platser är redan tagna");
        assertThat(page(answer).select("#limit-IN_ROOM").val()).isEqualTo("1");
    }

    @Test
    void anOrganiserWritesSomebodyDownWithoutAnAddress() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), List.of());
        by(event, "=Anna");

        var list = page(organiser(event.summary().href() + "/plan/people?state=CONFIRMED"));
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody th").text()).isEqualTo("=Anna");
        var one = page(organiser(list.select("tbody th a").attr("href")));
        assertThat(one.select("h1").text()).isEqualTo("=Anna");
    }

    @Test
    @Tag("SEC-21")
    void aListLeavesAsAFileThatHoldsNoFormula() throws UnsupportedEncodingException {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), List.of());
        by(event, "=HYPERLINK(1)", "Åsa");

        var csv = organiser(event.summary().href() + "/plan/people.csv");

        assertThat(csv).hasStatus(200).hasContentType("text/csv;charset=utf-8;header=present");
        var text = new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(3).anyMatch(line -> line.startsWith("'=HYPERLINK(1);")).anyMatch(line -> line.startsWith("Åsa;"));
        var workbook = organiser(event.summary().href() + "/plan/people.xlsx");
        assertThat(workbook.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    @Tag("PRIV-07")
    void whoIsMissingIsSeenButNobodyIsPointedOut() {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, 1));
        save(event, List.of(), Map.of(ExpectedKind.TARGET_GROUP, List.of("Rodziny zastępcze", "Samorząd"), ExpectedKind.MUNICIPALITY, List.of("Kiruna")));
        for (int i = 0; i < 4; i++) by(event, "targetGroups", "Rodziny zastępcze", "P" + i);
        for (int i = 0; i < 5; i++) by(event, "municipality", "kiruna", "Q" + i);

        var rows = page(organiser(event.summary().href() + "/plan/people/missing")).select("tbody tr").eachText();

        assertThat(rows).containsExactly("Rodziny zastępcze färre än 5", "Samorząd Ingen än", "Kiruna 5");
    }

    @Test
    void aQuestionOfTheOrganisersOwnIsAskedAndItsAnswerIsSeen() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), List.of());
        var href = event.summary().href();
        assertThat(mvc.post().uri(href + "/plan/sign-up/questions").header(SignedInByHeader.HEADER, ORGANISER.id()).with(csrf())
                .param("label", "Vilken buss?").param("kind", "ONE_OF").param("choices", "07:00").exchange()).hasStatus(422);
        assertThat(mvc.post().uri(href + "/plan/sign-up/questions").header(SignedInByHeader.HEADER, ORGANISER.id()).with(csrf())
                .param("label", "Vilken buss?").param("kind", "ONE_OF").param("choices", "07:00\n08:00").exchange()).hasStatus(303);

        var form = page(mvc.get().uri(href + "/sign-up").exchange());
        assertThat(form.select("input[name^=q-]").eachAttr("value")).containsExactly("07:00", "08:00");
        mvc.post().uri(href + "/sign-up").with(csrf()).param("name", "Bo").param("email", "bo@example.org").param("mode", "IN_ROOM").param(form.select("input[name^=q-]").attr("name"), "08:00").exchange();

        var csv = new String(organiser(href + "/plan/people.csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).contains("Vilken buss?").contains("08:00").contains("bo@example.org");
    }

    private void by(EventOutline event, String... names) {
        for (var name : names) by(event, "organisation", "SoPact", name);
    }

    private void by(EventOutline event, String field, String value, String name) {
        assertThat(mvc.post().uri(event.summary().href() + "/plan/people/new").header(SignedInByHeader.HEADER, ORGANISER.id()).with(csrf())
                .param("name", name).param("mode", "IN_ROOM").param(field, value).exchange()).hasStatus(303);
    }

    private MvcTestResult organiser(String uri) {
        return mvc.get().uri(uri).header(SignedInByHeader.HEADER, ORGANISER.id()).exchange();
    }

    private EventOutline taking(EventOutline event, List<Capacity> capacities) {
        events.add(event);
        return save(event, capacities, Map.of());
    }

    private EventOutline save(EventOutline event, List<Capacity> capacities, Map<ExpectedKind, List<String>> expected) {
        var setup = new Setup(true, true, true, false, true, true, false, 48, new Setup.Asks(true, true, true, true, true, true), 14);
        settings.save(event.summary().slug(), ORGANISER, new Settings(settings.settings(event).version(), setup, capacities, expected));
        return event;
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
