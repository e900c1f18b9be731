package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.aMeeting;
import static org.samskap.events.PlanFixture.aMeetingOf;
import static org.samskap.events.PlanFixture.aSeries;
import static org.samskap.events.PlanFixture.freshSlug;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.events.EventCalendars.Own;
import org.samskap.events.EventCalendars.Revision;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import samskap.testing.OpenDoors;
import samskap.testing.Statements;

/** Calendar files over the real database. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
@Transactional
class CalendarModuleTests {
    private static final JoinLink ZOOM = new JoinLink(URI.create("https://zoom.example/j/123"), "Kod 42");
    private final EventPlanning planning;
    private final Events events;
    private final EventCalendars calendars;
    private final JoinLinks rooms;
    private final MockMvcTester mvc;

    CalendarModuleTests(EventPlanning planning, Events events, EventCalendars calendars, JoinLinks rooms, MockMvcTester mvc) {
        this.planning = planning;
        this.events = events;
        this.calendars = calendars;
        this.rooms = rooms;
        this.mvc = mvc;
    }

    @Test
    void aSeriesIsSubscribedToWithAllItsDates() throws Exception {
        var slug = freshSlug();
        var series = planning.plan(aSeries(slug));
        planning.plan(aMeetingOf(series, freshSlug(), LocalDate.of(2023, 11, 20)));
        planning.plan(aMeetingOf(series, freshSlug(), LocalDate.of(2023, 12, 18)));
        var hidden = aMeetingOf(series, freshSlug(), LocalDate.of(2024, 1, 15));
        planning.plan(hidden.in(EventState.DRAFT));

        var file = get("/series/" + slug + "/calendar.ics");

        assertThat(file).contains("DTSTART;VALUE=DATE:20231120", "DTSTART;VALUE=DATE:20231218", "LOCATION;LANGUAGE=sv:Fontänhuset Helsingborg\\, Norra Strandgatan 8")
                .doesNotContain("20240115");
        var read = new CalendarBuilder().build(new StringReader(file));
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(read.getComponents(Component.VEVENT)).hasSize(2);
    }

    @Test
    void eachDayOfAConferenceIsAnEntryOfItsOwn() {
        var plan = aConference(freshSlug());
        planning.plan(plan);

        var file = get("/events/" + plan.basics().slug() + "/calendar.ics");

        assertThat(file).contains("DTSTART;TZID=Europe/Stockholm:20231207T130000", "DTEND;TZID=Europe/Stockholm:20231207T160000",
                "SUMMARY;LANGUAGE=sv:Take-off: Del 1", "SUMMARY;LANGUAGE=sv:Take-off (dag 2 av 2)", "DTSTART;VALUE=DATE:20231208", "Betalas av Formas.");
    }

    @Test
    @Tag("SEC-02")
    void theAddressOfARoomIsInInvitationsOnlyAndADraftIsNowhere() {
        var plan = aConference(freshSlug());
        var id = planning.plan(plan);
        var day = events.outline(id).orElseThrow().days().getFirst().id();
        rooms.set(id, day, ZOOM);
        var draft = planning.plan(aConference(freshSlug()).in(EventState.DRAFT));

        assertThat(get("/events/" + plan.basics().slug() + "/calendar.ics")).doesNotContain("zoom.example");
        assertThat(get("/spaces/" + Neighbours.SPACE.slug() + "/calendar.ics")).doesNotContain("zoom.example").contains("Take-off");
        assertThat(text(calendars.request(new Own(id, day, 0, true, "Spår: Stad"), "guest@town.example")))
                .contains("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"Zoom\":https://zoom.example/j/123", "Kod 42", "Spår: Stad", "METHOD:REQUEST");
        assertThat(text(calendars.request(new Own(id, day, 0, false, null), "guest@town.example"))).as("comes to the house").doesNotContain("zoom.example");
        assertThat(calendars.revisions(draft)).isEmpty();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> calendars.request(new Own(draft, day, 0, true, null), "guest@town.example"));
        assertThat(mvc.get().uri("/events/nothing-here/calendar.ics")).hasStatus(404);
    }

    @Test
    void timePlaceAndRoomCountAndNothingElseDoes() {
        var plan = aConference(freshSlug());
        var id = planning.plan(plan);
        var first = events.outline(id).orElseThrow().days().getFirst();
        assertThat(numbers(id)).containsExactly(0, 0);

        planning.plan(plan.with(new EventPlan.Words("Andra ord", null, "Nytt tema", "Ord.", null, List.of(), List.of(), List.of(), List.of(), null)));
        assertThat(numbers(id)).containsExactly(0, 0);
        planning.plan(plan.withDays(List.of(moved(first, LocalTime.of(14, 0)), plan.days().getLast())));
        assertThat(numbers(id)).containsExactly(1, 0);
        rooms.set(id, first.id(), ZOOM);
        rooms.set(id, first.id(), ZOOM);
        assertThat(numbers(id)).containsExactly(2, 0);
    }

    @Test
    void whatIsCancelledOrTakenAwayStaysAndSaysSo() {
        var plan = aConference(freshSlug());
        var id = planning.plan(plan);
        planning.plan(plan.withDays(plan.days().subList(0, 1)).withProgramme(plan.tracks(), List.of()));

        assertThat(calendars.revisions(id)).extracting(Revision::takesPlace).containsExactly(true, false);
        assertThat(numbers(id)).containsExactly(0, 1);
        planning.plan(plan.withDays(plan.days().subList(0, 1)).withProgramme(plan.tracks(), List.of()).in(EventState.CANCELLED));

        assertThat(numbers(id)).as("the one that was gone is no more gone than before").containsExactly(1, 1);
        assertThat(get("/events/" + plan.basics().slug() + "/calendar.ics")).containsPattern("(?s)STATUS:CANCELLED.*STATUS:CANCELLED").contains("Inställt: Take-off");
    }

    @Test
    void aFollowUpPointsAtWhatItFollowsUp() {
        var earlier = aMeeting(freshSlug(), LocalDate.of(2023, 10, 16));
        var id = planning.plan(earlier);
        var later = aMeeting(freshSlug(), LocalDate.of(2023, 12, 18), earlier.basics().slug());
        planning.plan(later);

        assertThat(get("/events/" + later.basics().slug() + "/calendar.ics"))
                .contains("RELATED-TO;RELTYPE=PARENT:" + events.outline(id).orElseThrow().days().getFirst().id());
    }

    @Test
    void aPersonsOwnFeedHoldsHerDays() {
        var id = planning.plan(aConference(freshSlug()));
        var day = events.outline(id).orElseThrow().days().getFirst().id();
        rooms.set(id, day, ZOOM);

        var file = text(calendars.feed(Lang.PL, "/sign-ups/x/calendar.ics", List.of(new Own(id, day, 5, true, null))));

        assertThat(file).contains("X-WR-CALNAME:Moje spotkania", "SEQUENCE:5", "zoom.example");
        assertThat(file.split("BEGIN:VEVENT")).hasSize(2);
    }

    @Test
    void aFeedCostsOneStatementAndIsNotSentTwice() {
        var plan = aConference(freshSlug());
        planning.plan(plan);
        var path = "/events/" + plan.basics().slug() + "/calendar.ics";

        assertThat(Statements.during(() -> get(path))).hasSize(1);
        var first = mvc.get().uri(path).exchange();
        assertThat(first).hasContentType("text/calendar;charset=UTF-8").headers().containsHeaders("ETag", "Last-Modified");
        assertThat(mvc.get().uri(path).header("If-None-Match", first.getResponse().getHeader("ETag"))).hasStatus(304);
    }

    @Test
    void thePagesShowTheWayToTheirCalendars() {
        var slug = freshSlug();
        var meeting = aMeetingOf(planning.plan(aSeries(slug)), freshSlug(), LocalDate.of(2023, 12, 18));
        planning.plan(meeting);

        assertThat(mvc.get().uri("/series/" + slug)).hasStatusOk().bodyText()
                .contains("webcal://samskap.example/series/" + slug + "/calendar.ics", "\"/series/" + slug + "/calendar.ics\"");
        assertThat(mvc.get().uri("/events/" + meeting.basics().slug())).hasStatusOk().bodyText()
                .contains("\"/events/" + meeting.basics().slug() + "/calendar.ics\"", "<script type=\"application/ld+json\">");
    }

    private List<Integer> numbers(EventId id) {
        return calendars.revisions(id).stream().map(Revision::number).toList();
    }

    private static Day moved(Day day, LocalTime starts) {
        return new Day(day.id(), day.date(), starts, day.ends(), day.title(), day.place(), day.online());
    }

    private String get(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse().getContentAsByteArray());
    }

    private static String text(byte @Nullable [] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
