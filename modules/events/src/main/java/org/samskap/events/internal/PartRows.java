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
        number(plan.words().quotations(), (n, said) -> rows.add(new QuotationRecord(event, n, said.text(), said.attribution())));
        return rows;
    }

    private interface Numbered<T> {
        void accept(int number, T part);
    }

    private static <T> void number(List<T> parts, Numbered<T> each) {
        IntStream.range(0, parts.size()).forEach(i -> each.accept(i + 1, parts.get(i)));
    }

    private DayRecord day(int number, Day day) {
        var row = new DayRecord();
        row.setEventId(event);
        row.setNumber(number);
        row.setId(day.id());
        row.setDate(day.date());
        row.setStarts(day.starts());
        row.setEnds(day.ends());
        row.setTitle(day.title());
        row.setPlace(day.place() == null ? null : day.place().name());
        row.setAddress(day.place() == null ? null : day.place().address());
        row.setOnline(day.online());
        row.setAsUsual(day.asUsual());
        return row;
    }

    private SessionRecord session(int number, Session session) {
        var row = new SessionRecord();
        row.setEventId(event);
        row.setNumber(number);
        row.setId(session.id());
        row.setDay(session.day());
        row.setTrack(session.track());
        row.setTitle(session.title());
        row.setKind(session.kind());
        row.setStarts(session.starts());
        row.setEnds(session.ends());
        row.setDescription(session.description());
        locate(row, session);
        return row;
    }

    private static void locate(SessionRecord row, Session session) {
        row.setPlace(session.place());
        row.setOffsite(session.offsite());
        row.setMeetingPoint(session.meetingPoint());
        row.setTransport(session.transport());
        row.setAccessNotes(session.accessNotes());
        row.setLimitedPlaces(session.limitedPlaces());
        row.setPlaces(session.places());
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
