package org.samskap.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;

import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.PersonId;
import org.samskap.events.AttendanceContract;
import org.samskap.events.DayId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan;
import org.samskap.events.EventState;
import org.samskap.events.PlanGuard;
import org.samskap.ui.Ids;
import org.samskap.ui.Lang;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

/** At the door, on 20 November 2023. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("registrations on the day")
@Import({Neighbours.class, OpenDoors.class})
class OnTheDayTests {
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 20);

    private final Neighbours.PlannedEvents events;
    private final Neighbours.RememberedPeople people;
    private final SignUps signUps;
    private final CheckIns checkIns;
    private final Headcounts headcounts;
    private final List<PlanGuard> guards;
    private final DSLContext sql;
    private final MockMvcTester mvc;

    OnTheDayTests(Neighbours.PlannedEvents events, Neighbours.RememberedPeople people, SignUps signUps, CheckIns checkIns,
                  Headcounts headcounts, List<PlanGuard> guards, DSLContext sql, MockMvcTester mvc) {
        this.events = events;
        this.people = people;
        this.signUps = signUps;
        this.checkIns = checkIns;
        this.headcounts = headcounts;
        this.guards = guards;
        this.sql = sql;
        this.mvc = mvc;
    }

    @Test
    @Tag("REL-29")
    void aDoubleClickAndASecondOrganiserCheckSomebodyInOnce() {
        var event = anEvent(AttendanceContract.PER_DAY, 1);
        signUp(event, "Åsa Öberg", 1, 0);
        signUp(event, "Łukasz Żak", 2, 3);
        var list = open(event, "/plan/check-in");
        assertThat(list.select("tbody th").eachText()).containsExactly("Łukasz Żak", "Åsa Öberg");
        assertThat(list.text()).contains("2 vuxna och 3 barn", "0 av 6 är här");

        var button = row(list, "Łukasz Żak").selectFirst("form");
        assertThat(press(button)).hasStatus(303);
        assertThat(press(button)).hasStatus(303);

        var after = open(event, "/plan/check-in");
        assertThat(after.text()).contains("5 av 6 är här");
        press(row(after, "Łukasz Żak").selectFirst("form"));
        assertThat(open(event, "/plan/check-in").text()).contains("0 av 6 är här");
    }

    @Test
    void aNameIsSearchedOnAnyDayAndWhoComesOnAnotherIsSaidSo() {
        var event = anEvent(AttendanceContract.PER_DAY, 2);
        var tomorrow = event.days().getLast().id();
        var asa = signUp(event, "Åsa Öberg", 1, 0);
        sql.execute("insert into registrations.sign_up_day values (?, ?)", asa.value(), tomorrow.value());

        assertThat(open(event, "/plan/check-in").select("tbody tr")).isEmpty();
        var found = open(event, "/plan/check-in?q=asa");
        assertThat(found.select("tbody tr").text()).contains("Åsa Öberg", "Anmäld till en annan dag");
        assertThat(open(event, "/plan/check-in?day=" + tomorrow).select("tbody th").text()).isEqualTo("Åsa Öberg");
    }

    @Test
    @Tag("SEC-03")
    void theDoorIsForThoseWhoPlanTheEvent() {
        var event = anEvent(AttendanceContract.PER_DAY, 1);
        var anna = signUp(event, "Anna", 1, 0);
        var button = row(open(event, "/plan/check-in"), "Anna").selectFirst("form");
        var stranger = PersonId.next().toString();

        for (var path : List.of("/plan/check-in", "/plan/check-in/poster", "/plan/tally")) {
            assertThat(mvc.get().uri(href(event) + path).header(SignedInByHeader.HEADER, stranger).exchange()).as(path).hasStatus(404);
        }
        assertThat(mvc.get().uri("/check-in/" + anna).header(SignedInByHeader.HEADER, stranger).exchange()).hasStatus(404);
        assertThat(send(button, stranger)).hasStatus(404);
        assertThat(send(button.attr("action", href(anEvent(AttendanceContract.PER_DAY, 1)) + "/plan/check-in"), organiser())).hasStatus(404);
    }

    @Test
    void theSquareOnAnInvitationChecksInByOneButton() {
        var event = anEvent(AttendanceContract.ALL_DAYS, 1);
        var anna = signUp(event, "Anna", 1, 0);
        var path = checkIns.linkOf(anna).getPath();

        var page = page(get(path, organiser()));
        assertThat(page.selectFirst("h1").text()).isEqualTo("Anna");
        assertThat(open(event, "/plan/check-in").text()).contains("0 av 1");
        assertThat(press(page.selectFirst("main form"))).hasStatus(303);
        assertThat(page(get(path, organiser())).text()).contains("Här sedan 08:00");
    }

    @Test
    void aTicketShowsASquareThatHoldsNoSecret() {
        var event = anEvent(AttendanceContract.ALL_DAYS, 1);
        var anna = signUp(event, "Anna", 1, 0);

        var ticket = page(mvc.get().uri("/sign-ups/" + signUps.codeOf(anna).text() + "/ticket").exchange());

        assertThat(ticket.select("svg[role=img] path")).isNotEmpty();
        assertThat(checkIns.linkOf(anna).toString()).doesNotContain(signUps.codeOf(anna).text());
        assertThat(mvc.get().uri("/sign-ups/" + "A".repeat(27) + "/ticket").exchange()).hasStatus(404);
    }

    @Test
    void theRoomsSquareChecksInByOnesOwnLinkOrCountsWithoutAName() {
        var event = anEvent(AttendanceContract.PER_DAY, 1);
        var anna = signUp(event, "Anna", 1, 0);
        var room = room(event, event.days().getFirst().id());

        var wrong = post(room, "code", "nothing");
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).select("#code").val()).isEqualTo("nothing");
        assertThat(post(room, "code", signUps.linkOf(anna) + "?lang=sv")).hasStatus(303);
        assertThat(open(event, "/plan/check-in").text()).contains("1 av 1 är här");

        var key = Ids.next().toString();
        post(room + "/walk-in", "key", key, "stakeholder", "Samorząd");
        post(room + "/walk-in", "key", key, "stakeholder", "Samorząd");
        post(room + "/walk-in", "key", Ids.next().toString(), "stakeholder", "made up");
        assertThat(open(event, "/plan/tally").select(".sums").text()).contains("3 är här", "1 incheckade", "2 räknade");
    }

    @Test
    void aRoomsSquareIsOfOneDayOfOneEventAndClosedOnAllOthers() {
        var event = anEvent(AttendanceContract.PER_DAY, 2);
        var other = anEvent(AttendanceContract.PER_DAY, 1);
        var tomorrow = room(event, event.days().getLast().id());

        assertThat(page(mvc.get().uri(tomorrow).exchange()).select("main form")).isEmpty();
        post(tomorrow + "/walk-in", "key", Ids.next().toString());
        assertThat(open(event, "/plan/tally").select(".sums").text()).contains("0 är här");
        assertThat(mvc.get().uri(tomorrow.replace(href(event), href(other))).exchange()).hasStatus(404);
    }

    @Test
    void plusAndMinusNeedNoScriptAndNeverCountBelowNobody() {
        var event = anEvent(AttendanceContract.JUST_COME, 1);

        count(event, "Samorząd", "IN_ROOM", "5");
        count(event, "Samorząd", "IN_ROOM", "-1");
        count(event, "", "ONLINE", "-1");
        count(event, "", "ONLINE", "1");

        var tally = open(event, "/plan/tally");
        assertThat(tally.select(".sums").text()).contains("5 är här");
        assertThat(tally.select("#number").val()).isEqualTo("5");
        assertThat(post(href(event) + "/plan/tally", "day", day(event), "stakeholder", "made up", "mode", "IN_ROOM", "by", "1")).hasStatus(404);
        assertThat(post(href(event) + "/plan/tally", "day", day(event), "stakeholder", "", "mode", "IN_ROOM", "by", "900")).hasStatus(404);
    }

    @Test
    void theNumberIsTheOrganisersToConfirm() {
        var event = anEvent(AttendanceContract.JUST_COME, 1);
        assertThat(headcounts.find(event.id())).isEmpty();

        var wrong = post(href(event) + "/plan/tally/headcount", "number", "många", "approximate", "true");
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).select("#number").val()).isEqualTo("många");
        assertThat(post(href(event) + "/plan/tally/headcount", "number", "100", "approximate", "true", "note", "")).hasStatus(303);

        assertThat(headcounts.find(event.id())).contains(new Headcount(100, true, null));
        assertThat(open(event, "/plan/tally").text()).contains("Ungefär 100");
    }

    @Test
    void aDayOnWhichPeopleWereCountedStays() {
        var event = anEvent(AttendanceContract.JUST_COME, 2);
        count(event, "", "IN_ROOM", "1");
        var before = plan(event);

        assertThat(objections(event, before, before.withDays(List.of(event.days().getLast())))).hasSize(1);
        assertThat(objections(event, before, before.withDays(List.of(event.days().getFirst())))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("UX-11")
    void everyPageIsThereInEveryLanguage(String language) {
        var event = anEvent(AttendanceContract.PER_DAY, 2);
        var anna = signUp(event, null, 2, 1);
        for (var path : List.of("/plan/check-in", "/plan/check-in/poster", "/plan/tally")) {
            assertThat(open(event, path + "?lang=" + language).select("h1")).as(path).hasSize(1);
        }
        assertThat(page(get("/check-in/" + anna + "?lang=" + language, organiser())).select("h1")).hasSize(1);
        assertThat(page(mvc.get().uri(room(event, event.days().getFirst().id()) + "?lang=" + language).exchange()).select("main form")).hasSize(2);
        assertThat(page(mvc.get().uri("/sign-ups/" + signUps.codeOf(anna).text() + "/ticket?lang=" + language).exchange()).select("h1")).hasSize(1);
    }

    private List<PlanGuard.Objection> objections(EventOutline event, EventPlan before, EventPlan after) {
        return guards.stream().flatMap(guard -> guard.objections(event.id(), before, after).stream()).toList();
    }

    private static EventPlan plan(EventOutline event) {
        var of = event.summary();
        return EventPlan.of(new EventPlan.Basics(of.space(), null, of.slug(), event.kind(), of.state(), of.contract(), of.lang(), of.zone(), false),
                EventPlan.Words.of(of.title(), null, "Vi träffas.")).withDays(event.days());
    }

    private void count(EventOutline event, String stakeholder, String mode, String by) {
        assertThat(post(href(event) + "/plan/tally", "day", day(event), "stakeholder", stakeholder, "mode", mode, "by", by)).hasStatus(303);
    }

    private static String day(EventOutline event) {
        return String.valueOf(event.days().getFirst().id());
    }

    /** Where the square on the poster leads. */
    private String room(EventOutline event, DayId day) {
        var poster = open(event, "/plan/check-in/poster?day=" + day);
        return poster.select("p.label").text().replaceFirst(".*https://samskap.example", "").strip();
    }

    private EventOutline anEvent(AttendanceContract contract, int days) {
        return events.add(OutlineFixture.anEvent(contract, EventState.OPEN, TODAY, days, OutlineFixture.STOCKHOLM, null, null));
    }

    /** Somebody who takes part, as sign-up leaves it. */
    private SignUpId signUp(EventOutline event, String name, int adults, int children) {
        var id = new SignUpId(Ids.next());
        var person = people.remember(name, "someone@example.org", Lang.SV);
        sql.execute("""
                insert into registrations.sign_up (id, event_id, person_id, code_hash, state, late, mode, adults, children, target_groups, language, wants_to_hear, asked_at, changed_at)
                values (?, ?, ?, ?, 'CONFIRMED', false, 'IN_ROOM', ?, ?, '{}', 'SV', false, now(), now())""",
                id.value(), event.id().value(), person.value(), signUps.codeOf(id).hash(), adults, children);
        return id;
    }

    private static String href(EventOutline event) {
        return event.summary().href();
    }

    private static String organiser() {
        return Neighbours.ORGANISER.id().toString();
    }

    private Document open(EventOutline event, String path) {
        var answer = get(href(event) + path, organiser());
        assertThat(answer).as(path).hasStatusOk();
        return page(answer);
    }

    private static Element row(Document list, String name) {
        return list.select("tbody tr").stream().filter(row -> row.selectFirst("th").text().equals(name)).findFirst().orElseThrow();
    }

    private MvcTestResult get(String path, String person) {
        return mvc.get().uri(path).header(SignedInByHeader.HEADER, person).exchange();
    }

    private MvcTestResult press(Element form) {
        return send(form, organiser());
    }

    private MvcTestResult send(Element form, String person) {
        var request = mvc.post().uri(form.attr("action")).header(SignedInByHeader.HEADER, person).with(csrf());
        form.select("input[name]:not([name=_csrf])").forEach(field -> request.param(field.attr("name"), field.val()));
        return request.exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).header(SignedInByHeader.HEADER, organiser()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
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
