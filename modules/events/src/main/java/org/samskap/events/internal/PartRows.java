package org.samskap.events.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jooq.TableField;
import org.jooq.TableRecord;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Organiser;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.Session;
import org.samskap.partners.OrganisationId;

/** The child rows of one event, numbered from 1 in the order of its organiser. */
record PartRows(EventId event) {

    /** Those that others refer to come last; people go with their session. */
    static final List<TableField<?, EventId>> EVENT_OF_PART = List.of(SessionTable.SESSION.EVENT_ID,
            DayTable.DAY.EVENT_ID, TrackTable.TRACK.EVENT_ID, OrganiserTable.ORGANISER.EVENT_ID,
            QuotationTable.QUOTATION.EVENT_ID);

    /** In an order that keeps every reference. */
    List<TableRecord<?>> of(EventPlan plan, Map<OrganisationId, String> slugs) {
        var rows = new ArrayList<TableRecord<?>>();
        number(plan.days(), (n, day) -> rows.add(day(n, day)));
        number(plan.tracks(), (n, track) -> rows.add(new TrackRecord(event, n, track.slug(), track.title())));
        number(plan.sessions(), (n, session) -> rows.add(session(n, session)));
        number(plan.sessions(), (n, session) -> number(session.people(), (m, who) -> rows.add(participant(n, m, who))));
        number(plan.organisers(), (n, organiser) -> rows.add(organiser(n, organiser, slugs)));
        number(plan.quotations(), (n, said) -> rows.add(new QuotationRecord(event, n, said.text(), said.attribution())));
        return rows;
    }

    private interface Numbered<T> {
        void accept(int number, T part);
    }

    private static <T> void number(List<T> parts, Numbered<T> each) {
        IntStream.range(0, parts.size()).forEach(i -> each.accept(i + 1, parts.get(i)));
    }

    private DayRecord day(int number, Day day) {
        var place = day.place();
        return new DayRecord(event, number, day.date(), day.starts(), day.ends(), day.title(),
                place == null ? null : place.name(), place == null ? null : place.address(), day.online());
    }

    private SessionRecord session(int number, Session session) {
        return new SessionRecord(event, number, session.day(), session.track(), session.title(), session.kind(),
                session.starts(), session.ends(), session.place(), session.offsite(), session.meetingPoint(),
                session.accessNotes(), session.limitedPlaces(), session.description());
    }

    private ParticipantRecord participant(int session, int number, Participant who) {
        return new ParticipantRecord(event, session, number, who.name(), who.role(), who.title(), who.affiliation());
    }

    private OrganiserRecord organiser(int number, Organiser organiser, Map<OrganisationId, String> slugs) {
        var organisation = organiser.organisation();
        return new OrganiserRecord(event, number, organisation, organisation == null ? null : slugs.get(organisation),
                organiser.name(), organiser.role());
    }
}
