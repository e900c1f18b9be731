package org.samskap.events.web.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.events.internal.EventDetails;
import org.samskap.ui.Texts;

/**
 * The paper that those who run the day hold in their hands.
 *
 * @param lang      tag of the event's language when it is not the page's, or null
 * @param questions to ask in the room
 * @param promise   what happens with the proposals, to be said aloud
 */
public record RunSheet(String title, @Nullable String lang, String href, @Nullable String headline, List<DayPart> days, List<String> questions,
                       String promise, List<String> contacts, @Nullable String fundingLine) {

    /**
     * @param date null for what nobody said the day of
     * @param link address of the online room, for staff only; or null
     */
    public record DayPart(@Nullable LocalDate date, @Nullable String hours, @Nullable String title, @Nullable String place, @Nullable String online,
                          @Nullable JoinLink link, List<Row> rows) {}

    /** @param facts what it is, where, how to get there; little of a closed sitting, which is its members' */
    public record Row(@Nullable String hours, String title, List<String> facts, List<String> people, @Nullable String about) {}

    static RunSheet of(Texts texts, EventDetails event, Map<DayId, JoinLink> links, String promise) {
        var plan = event.plan();
        var days = new ArrayList<DayPart>();
        for (int number = 1; number <= plan.days().size(); number++) days.add(day(texts, plan, number, links));
        var rest = rows(texts, plan, null);
        if (!rest.isEmpty()) days.add(new DayPart(null, null, null, null, null, null, rest));
        return new RunSheet(plan.words().title(), texts.lang() == plan.basics().lang() ? null : plan.basics().lang().tag(), event.summary().href(),
                plan.words().headlineQuestion(), days, plan.words().guidingQuestions(), promise, contacts(plan), plan.fundingLine());
    }

    private static List<String> contacts(EventPlan plan) {
        return plan.organisers().stream().filter(who -> who.role() == EventPlan.OrganiserRole.CONTACT).map(EventPlan.Organiser::name).toList();
    }

    private static DayPart day(Texts texts, EventPlan plan, int number, Map<DayId, JoinLink> links) {
        var day = plan.days().get(number - 1);
        return new DayPart(day.date(), hours(texts, day.starts(), day.ends()), day.title(), place(day), day.online(),
                day.id() == null ? null : links.get(day.id()), rows(texts, plan, number));
    }

    private static @Nullable String place(Day day) {
        var place = day.place();
        return place == null ? null : place.address() == null ? place.name() : place.name() + ", " + place.address();
    }

    /** A session without a day is on the only day there is. */
    private static List<Row> rows(Texts texts, EventPlan plan, @Nullable Integer number) {
        var only = plan.days().size() == 1 ? Integer.valueOf(1) : null;
        return plan.sessions().stream().filter(session -> Objects.equals(session.day() == null ? only : session.day(), number))
                .map(session -> row(texts, plan, session)).toList();
    }

    private static Row row(Texts texts, EventPlan plan, Session session) {
        var closed = session.kind() == SessionKind.CLOSED_SITTING;
        var people = closed ? List.<String>of() : session.people().stream().map(who -> person(texts, who)).toList();
        return new Row(hours(texts, session.starts(), session.ends()), session.title(), facts(texts, plan, session), people,
                closed ? null : session.description());
    }

    private static List<String> facts(Texts texts, EventPlan plan, Session session) {
        var kind = session.kind() == SessionKind.AGENDA_ITEM ? null : texts.of("events.session." + session.kind());
        var track = plan.tracks().stream().filter(one -> one.slug().equals(session.track())).map(Track::title).findFirst().orElse(null);
        return Stream.of(kind, track, said(texts, "events.place", session.place()), said(texts, "events.meetingpoint", session.meetingPoint()),
                        said(texts, "events.runsheet.transport", session.transport()), said(texts, "events.access", session.accessNotes()),
                        session.places() == null ? null : texts.of("events.runsheet.places", session.places()))
                .filter(Objects::nonNull).toList();
    }

    private static @Nullable String said(Texts texts, String key, @Nullable String what) {
        return what == null ? null : texts.of(key) + " " + what;
    }

    private static String person(Texts texts, Participant who) {
        return texts.of("events.person." + who.role()) + " " + Stream.of(who.name(), who.title(), who.affiliation()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String hours(Texts texts, java.time.@Nullable LocalTime starts, java.time.@Nullable LocalTime ends) {
        if (starts == null) return null;
        return ends == null ? texts.dates().time(starts) : texts.dates().between(starts, ends);
    }
}
