package org.samskap.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.registrations.Neighbours.ORGANISER;
import static org.samskap.registrations.OutlineFixture.anEvent;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventOutline;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.registrations.internal.signup.SettingsDesk;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

/** Organisers set up sign-up, several at once and with people in it: each gets a clear answer and nothing is lost. */
@ApplicationModuleTest
@SharedDatabase("registrations")
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
class SettingsPagesTests {
    private final SettingsDesk settings;
    private final SignUps signUps;
    private final Neighbours.PlannedEvents events;
    private final MockMvcTester mvc;
    private final TestClock clock;

    SettingsPagesTests(SettingsDesk settings, SignUps signUps, Neighbours.PlannedEvents events, MockMvcTester mvc, TestClock clock) {
        this.settings = settings;
        this.signUps = signUps;
        this.events = events;
        this.mvc = mvc;
        this.clock = clock;
    }

    @BeforeEach
    void morning() {
        clock.set(Instant.parse("2023-11-20T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("REL-28")
    void whoSavesSecondSeesWhatTheOtherSavedAndKeepsWhatWasTyped(String lang) {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, 1));
        var first = form(settingsOf(event, lang));
        var second = form(settingsOf(event, lang));
        assertThat(send(first, "open", "true", "limit-IN_ROOM", "50", "groups", "Föräldrar")).hasStatus(303);

        var late = send(second, "open", "true", "limit-IN_ROOM", "40", "answerHours", "24");

        assertThat(late).hasStatus(409);
        var page = page(late);
        assertThat(page.select("#limit-IN_ROOM").val()).isEqualTo("40");
        assertThat(page.select("#answerHours").val()).isEqualTo("24");
        assertThat(page.select("section[aria-labelledby=meanwhile] dd").eachText()).contains("50", "48", "Föräldrar");
        assertThat(settings.settings(event).capacities()).containsExactly(new Capacity(Mode.IN_ROOM, null, null, 50));

        assertThat(send(form(page))).hasStatus(303);
        assertThat(settings.settings(event).capacities()).containsExactly(new Capacity(Mode.IN_ROOM, null, null, 40));
    }

    @Test
    void placesCanBeLimitedForOneTrackOnOneDay() {
        var event = events.add(anEvent(AttendanceContract.ONE_TRACK, 2, "a", "b"));
        var day = String.valueOf(event.days().getLast().id());
        var page = settingsOf(event, "sv");
        assertThat(page.select("input[id^=limit-][id*=-d-][id*=-t-]")).isEmpty();

        assertThat(page(send(form(page), "open", "true", "more-places", "1", "more-day", day)).select("#problems a").eachAttr("href")).containsExactly("#more-track");
        assertThat(send(form(page), "open", "true", "more-places", "1", "more-day", day, "more-track", "a")).hasStatus(303);

        assertThat(settings.settings(event).capacities()).containsExactly(new Capacity(null, event.days().getLast().id(), "a", 1));
        assertThat(signUp(event, "Anna", "track", "a")).isEqualTo(SignUpState.CONFIRMED);
        var again = settingsOf(event, "sv");
        assertThat(again.select("#limit-ALL-d-" + day + "-t-a").val()).isEqualTo("1");
        assertThat(again.select("#limit-ALL-d-" + day + "-t-a-hint").text()).isEqualTo("1 av 1 är tagna.");
        assertThat(addByHand(event, "Bo", "track", "a")).hasStatus(422);
        assertThat(addByHand(event, "Bo", "track", "b")).hasStatus(303);
    }

    @Test
    void allWhoAreTooManyAreSaidAtOnceAndNothingChanges() {
        var event = events.add(anEvent(AttendanceContract.ONE_TRACK, 1, "a", "b"));
        assertThat(send(form(settingsOf(event, "sv")), "open", "true")).hasStatus(303);
        for (var name : List.of("Anna", "Bo", "Cecilia")) signUp(event, name, "track", "a");

        var answer = send(form(settingsOf(event, "sv")), "limit-IN_ROOM", "2", "limit-ALL-t-a", "1", "limit-ALL-t-b", "1");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#problems a").eachAttr("href")).containsExactly("#limit-IN_ROOM", "#limit-ALL-t-a");
        assertThat(page(answer).select("#limit-ALL-t-b").val()).isEqualTo("1");
        assertThat(settings.settings(event).capacities()).isEmpty();
        assertThat(signUps.listFor(event.id(), EnumSet.of(SignUpState.CONFIRMED))).hasSize(3);
    }

    @Test
    void aWayThatPeopleChoseStaysOpen() {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, 1));
        assertThat(send(form(settingsOf(event, "sv")), "open", "true", "modes", "IN_ROOM", "modes", "ONLINE")).hasStatus(303);
        addByHand(event, "Anna", "mode", "ONLINE");

        var answer = send(without(form(settingsOf(event, "sv")), "modes", "ONLINE"));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#problems").text()).contains("1 person är redan anmäld så");
        assertThat(settings.settings(event).setup().online()).isTrue();
    }

    @Test
    void whereOneJustComesThereIsOnlyToSayWhomOneHopesToSee() {
        var event = events.add(anEvent(AttendanceContract.JUST_COME, 1));
        var page = settingsOf(event, "sv");
        assertThat(page.select("#open, [id^=limit-], input[name=modes]")).isEmpty();

        assertThat(send(form(page), "groups", "Föräldrar")).hasStatus(303);

        assertThat(settings.settings(event).expected().values()).containsExactly(List.of("Föräldrar"));
        assertThat(settings.settings(event).setup().open()).isFalse();
    }

    @Test
    @Tag("UX-04")
    void aChoiceThatIsFullHoweverOneTakesPartSaysSo() {
        var event = events.add(anEvent(AttendanceContract.ONE_TRACK, 1, "a", "b"));
        assertThat(send(form(settingsOf(event, "sv")), "open", "true", "modes", "IN_ROOM", "modes", "ONLINE", "limit-ALL-t-a", "1")).hasStatus(303);
        assertThat(send(form(organiser(event.summary().href() + "/plan/people/new")), "name", "Anna", "mode", "ONLINE", "track", "a")).hasStatus(303);

        var form = page(mvc.get().uri(event.summary().href() + "/sign-up").exchange());

        assertThat(form.select("fieldset:has(input[name=track])").text()).containsOnlyOnce("Fullt just nu");
    }

    /** The organiser stops taking families and stops asking where people come from; who had said so keeps it when changing something else. */
    @Test
    void whoHasSomethingKeepsItWhenItIsNotOfferedAnyMore() {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, 1));
        assertThat(send(form(settingsOf(event, "sv")), "open", "true", "people", "several", "people", "children", "asks", "municipality", "asks", "access")).hasStatus(303);
        assertThat(send(form(organiser(event.summary().href() + "/plan/people/new")), "name", "Anna", "adults", "2", "children", "3", "municipality", "Malmö", "access", "Slinga")).hasStatus(303);
        var form = form(settingsOf(event, "sv"));
        form.select("input[name=people], input[name=asks]").forEach(Element::remove);
        assertThat(send(form)).hasStatus(303);

        changesHerMind(event, "hear", "true");

        assertThat(signUps.listFor(event.id(), EnumSet.of(SignUpState.CONFIRMED)).getFirst()).extracting(SignUp::adults, SignUp::children).containsExactly(2, 3);
        assertThat(file(event)).contains("Malmö", "Slinga");
    }

    @Test
    @Tag("REL-29")
    void questionsAreMovedByButtonsAndADoubleClickMovesOnce() {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, 1));
        for (var label : List.of("Ett", "Två", "Tre")) ask(event, label, "SHORT", "");
        assertThat(labels(event)).containsExactly("Ett", "Två", "Tre");
        var page = questionsOf(event);
        assertThat(page.select("button[value=up]")).hasSize(2);
        var up = (FormElement) page.select("ol.rows > li").get(2).selectFirst("form[action$=/move]");

        assertThat(send(up, "to", "up")).hasStatus(303);
        assertThat(send(up, "to", "up")).hasStatus(303);

        assertThat(labels(event)).containsExactly("Ett", "Tre", "Två");
    }

    @Test
    @Tag("REL-28")
    void whoChangesAQuestionSecondSeesWhatTheOtherWrote() {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, 1));
        ask(event, "Vilken buss?", "ONE_OF", "07:00\n08:00");
        var one = questionsOf(event).select("ol.rows > li h2 a").attr("href");
        var first = form(organiser(one));
        var second = form(organiser(one));
        assertThat(send(first, "label", "Vilken buss tar du?")).hasStatus(303);

        var late = send(second, "label", "Buss?");

        assertThat(late).hasStatus(409);
        assertThat(page(late).select("#label").val()).isEqualTo("Buss?");
        assertThat(page(late).select("section[aria-labelledby=meanwhile] dd").eachText()).containsExactly("Vilken buss tar du?");
        assertThat(send(form(page(late)))).hasStatus(303);
        assertThat(labels(event)).containsExactly("Buss?");
    }

    @Test
    void whatSomebodyAnsweredIsNeverLost() {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, 1));
        assertThat(send(form(settingsOf(event, "sv")), "open", "true")).hasStatus(303);
        ask(event, "Vilken buss?", "ONE_OF", "07:00\n08:00");
        var field = page(mvc.get().uri(event.summary().href() + "/sign-up").exchange()).select("input[name^=q-]").attr("name");
        signUp(event, "Anna", field, "08:00");
        var one = questionsOf(event).select("ol.rows > li h2 a").attr("href");

        assertThat(page(send(form(organiser(one)), "kind", "LONG")).select("#problems a").attr("href")).isEqualTo("#kind");
        assertThat(page(send(form(organiser(one)), "choices", "07:00\n09:00")).select("#problems a").text()).contains("08:00");
        assertThat(send(form(organiser(one)), "choices", "07:00\n08:00\n09:00")).hasStatus(303);

        assertThat(send((FormElement) questionsOf(event).selectFirst("form[action$=/remove]"))).hasStatus(303);
        assertThat(page(mvc.get().uri(event.summary().href() + "/sign-up").exchange()).select("input[name^=q-]")).isEmpty();
        assertThat(file(event)).contains("Vilken buss?").contains("08:00");
        changesHerMind(event, "hear", "true");
        assertThat(file(event)).as("after she changed something else").contains("08:00");

        assertThat(send((FormElement) questionsOf(event).selectFirst("form[action$=/again]"))).hasStatus(303);
        assertThat(labels(event)).containsExactly("Vilken buss?");
    }

    /** Somebody has the form open while the organiser takes one question away and turns the others round. */
    @Test
    void nobodyAnswersAnotherQuestionThanTheyRead() {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, 1));
        assertThat(send(form(settingsOf(event, "sv")), "open", "true")).hasStatus(303);
        for (var label : List.of("Ett", "Två", "Tre")) ask(event, label, "SHORT", "");
        var form = form(page(mvc.get().uri(event.summary().href() + "/sign-up").exchange()));
        var names = form.select("input[name^=q-]").eachAttr("name");
        send((FormElement) questionsOf(event).select("ol.rows > li").get(2).selectFirst("form[action$=/move]"), "to", "up");
        send((FormElement) questionsOf(event).select("ol.rows > li").get(0).selectFirst("form[action$=/remove]"));

        assertThat(send(form, "name", "Anna", "email", "anna@example.org", names.get(0), "svar ett", names.get(1), "svar två", names.get(2), "svar tre")).hasStatus(303);

        var lines = file(event).lines().toList();
        assertThat(lines.getFirst()).endsWith(";Tre;Två");
        assertThat(lines.getLast()).endsWith(";svar tre;svar två");
    }

    private void changesHerMind(EventOutline event, String... typed) {
        var anna = signUps.listFor(event.id(), EnumSet.allOf(SignUpState.class)).getFirst();
        var mine = signUps.codeOf(anna.id()).href();
        assertThat(send(form(page(mvc.get().uri(mine + "/change").exchange())), typed)).hasStatus(303);
    }

    private String file(EventOutline event) {
        try {
            return mvc.get().uri(event.summary().href() + "/plan/people.csv").header(SignedInByHeader.HEADER, ORGANISER.id()).exchange()
                    .getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(EventOutline event, String label, String kind, String choices) {
        assertThat(send((FormElement) questionsOf(event).select("form").last(), "label", label, "kind", kind, "choices", choices)).hasStatus(303);
    }

    private List<String> labels(EventOutline event) {
        return questionsOf(event).select("ol.rows > li h2 a").eachText();
    }

    private Document questionsOf(EventOutline event) {
        return organiser(event.summary().href() + "/plan/sign-up/questions");
    }

    private Document settingsOf(EventOutline event, String lang) {
        return organiser(event.summary().href() + "/plan/sign-up?lang=" + lang);
    }

    private Document organiser(String path) {
        return page(mvc.get().uri(path).header(SignedInByHeader.HEADER, ORGANISER.id()).exchange());
    }

    private static FormElement form(Document page) {
        return (FormElement) page.select("main form[method=post]").first();
    }

    private static FormElement without(FormElement form, String name, String value) {
        form.select("input[name=" + name + "][value=" + value + "]").forEach(Element::remove);
        return form;
    }

    private SignUpState signUp(EventOutline event, String name, String field, String value) {
        assertThat(addByHand(event, name, field, value)).hasStatus(303);
        return signUps.listFor(event.id(), EnumSet.allOf(SignUpState.class)).getLast().state();
    }

    private MvcTestResult addByHand(EventOutline event, String name, String field, String value) {
        return send(form(organiser(event.summary().href() + "/plan/people/new")), "name", name, field, value);
    }

    /** Sends a form as it stands on its page, with some of its fields filled in otherwise. */
    private MvcTestResult send(FormElement form, String... typed) {
        var request = mvc.post().uri(form.attr("action")).header(SignedInByHeader.HEADER, ORGANISER.id()).with(csrf());
        var names = new ArrayList<String>();
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
            names.add(typed[i]);
        }
        form.select("input[name]:not([type=checkbox]):not([type=radio]), input[name][checked], textarea[name]").stream()
                .filter(field -> !names.contains(field.attr("name")) && !field.attr("name").equals("_csrf")).forEach(field -> request.param(field.attr("name"), field.val()));
        form.select("select[name]").stream().filter(field -> !names.contains(field.attr("name")))
                .forEach(field -> request.param(field.attr("name"), field.select("option[selected]").attr("value")));
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
