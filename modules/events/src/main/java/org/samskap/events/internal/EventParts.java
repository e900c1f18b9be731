package org.samskap.events.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.events.internal.EventTable.EVENT;

import java.util.List;
import java.util.Set;

import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.Place;
import org.samskap.events.EventPlan.Quotation;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.internal.programme.Programme;
import org.samskap.events.internal.programme.Releases;

/** The child rows of an event as fields of one statement. */
final class EventParts {
    private static final DayTable DAY = DayTable.DAY;
    private static final TrackTable TRACK = TrackTable.TRACK;
    private static final SessionTable SESSION = SessionTable.SESSION;
    private static final ParticipantTable PARTICIPANT = ParticipantTable.PARTICIPANT;
    private static final OrganiserTable ORGANISER = OrganiserTable.ORGANISER;
    private static final OrganiserLogoTable ORGANISER_LOGO = OrganiserLogoTable.ORGANISER_LOGO;
    private static final JoinLinkTable JOIN_LINK = JoinLinkTable.JOIN_LINK;
    private static final MaterialTable MATERIAL = MaterialTable.MATERIAL;
    private static final QuotationTable QUOTATION = QuotationTable.QUOTATION;

    static final Field<List<Day>> DAYS = Fixed.of(multiset(
            select(DAY.ID, DAY.DATE, DAY.STARTS, DAY.ENDS, DAY.TITLE, DAY.PLACE, DAY.ADDRESS, DAY.ONLINE, DAY.AS_USUAL)
                    .from(DAY).where(DAY.EVENT_ID.eq(EVENT.ID)).orderBy(DAY.NUMBER))
            .convertFrom(found -> found.map(mapping((id, date, starts, ends, title, place, address, online, usual) ->
                    new Day(id, date, starts, ends, title, place(place, address), online, usual)))));

    static final Field<List<Track>> TRACKS = Fixed.of(multiset(
            select(TRACK.SLUG, TRACK.TITLE).from(TRACK).where(TRACK.EVENT_ID.eq(EVENT.ID)).orderBy(TRACK.NUMBER))
            .convertFrom(found -> found.map(mapping(Track::new))));

    private static final Field<List<Participant>> PEOPLE = multiset(
            select(PARTICIPANT.NAME, PARTICIPANT.ROLE, PARTICIPANT.TITLE, PARTICIPANT.AFFILIATION).from(PARTICIPANT)
                    .where(PARTICIPANT.EVENT_ID.eq(SESSION.EVENT_ID), PARTICIPANT.SESSION.eq(SESSION.NUMBER))
                    .orderBy(PARTICIPANT.NUMBER))
            .convertFrom(found -> found.map(mapping(Participant::new)));

    /** The programme as organisers work on it. */
    static final Field<Programme> DRAFT = multiset(
            select(SESSION.ID, SESSION.DAY, SESSION.TRACK, SESSION.TITLE, SESSION.KIND, SESSION.STARTS, SESSION.ENDS,
                    SESSION.PLACE, SESSION.OFFSITE, SESSION.MEETING_POINT, SESSION.TRANSPORT, SESSION.ACCESS_NOTES,
                    SESSION.LIMITED_PLACES, SESSION.PLACES, SESSION.DESCRIPTION, PEOPLE)
                    .from(SESSION).where(SESSION.EVENT_ID.eq(EVENT.ID)).orderBy(SESSION.NUMBER))
            .convertFrom(found -> new Programme.Draft(found.map(mapping(Session::new))));

    static final Field<List<StoredOrganiser>> ORGANISERS = Fixed.of(multiset(
            select(ORGANISER.ORGANISATION_ID, ORGANISER.ORGANISATION_SLUG, ORGANISER.NAME, ORGANISER.ROLE, ORGANISER_LOGO.LOGO_ID, ORGANISER_LOGO.ALT)
                    .from(ORGANISER).leftJoin(ORGANISER_LOGO).on(ORGANISER_LOGO.ORGANISATION_ID.eq(ORGANISER.ORGANISATION_ID)).where(ORGANISER.EVENT_ID.eq(EVENT.ID)).orderBy(ORGANISER.NUMBER))
            .convertFrom(found -> found.map(mapping(StoredOrganiser::new))));

    static final Field<List<Quotation>> QUOTATIONS = Fixed.of(multiset(
            select(QUOTATION.TEXT, QUOTATION.ATTRIBUTION)
                    .from(QUOTATION).where(QUOTATION.EVENT_ID.eq(EVENT.ID)).orderBy(QUOTATION.NUMBER))
            .convertFrom(found -> found.map(mapping(Quotation::new))));

    static final Field<List<Material>> MATERIALS = Fixed.of(multiset(
            select(MATERIAL.ID, MATERIAL.KIND, MATERIAL.TITLE, MATERIAL.MEDIA_TYPE, MATERIAL.BYTES,
                    MATERIAL.CAPTION, MATERIAL.CREDIT)
                    .from(MATERIAL).where(MATERIAL.EVENT_ID.eq(EVENT.ID)).orderBy(MATERIAL.ID))
            .convertFrom(found -> found.map(mapping(Material::new))));

    /** The programme as everybody may see it. */
    static final Field<Programme> RELEASED = Fixed.of(Releases.released(EVENT.ID, null));

    /** Days whose online room has an address; never the address. */
    static final Field<Set<DayId>> LINKED = Fixed.of(multiset(select(JOIN_LINK.DAY_ID).from(JOIN_LINK).where(JOIN_LINK.EVENT_ID.eq(EVENT.ID)))
            .convertFrom(found -> found.intoSet(Record1::value1)));

    private EventParts() {}

    static @Nullable Place place(@Nullable String name, @Nullable String address) {
        return name == null ? null : new Place(name, address);
    }
}
