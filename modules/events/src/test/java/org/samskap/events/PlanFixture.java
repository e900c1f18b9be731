package org.samskap.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Kind;
import org.samskap.events.EventPlan.Organiser;
import org.samskap.events.EventPlan.OrganiserRole;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.ParticipantRole;
import org.samskap.events.EventPlan.Place;
import org.samskap.events.EventPlan.Quotation;
import org.samskap.events.EventPlan.Report;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventPlan.Track;
import org.samskap.ui.Lang;

/** Plans as organisers write them: one that says little, one that says all. */
public final class PlanFixture {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Place HOUSE = new Place("Fontänhuset Helsingborg", "Norra Strandgatan 8");

    private PlanFixture() {}

    /** A standing group with its promise. */
    public static SeriesPlan aSeries(String slug) {
        return new SeriesPlan(Neighbours.SPACE.id(), slug, "Öppna gruppen", Lang.SV, "Vi träffas en gång i månaden.",
                "För att höra dem det gäller.", "Alla som vill.", "I huset.", "Förslagen tas vidare, och du får veta hur det går.",
                "Kommunikatören svarar.", HOUSE, "Webex", "1. Öppna länken.\n2. Skriv ditt namn.", "Hösten 2023", "Sociala tjänster");
    }

    /** A meeting of a series. */
    public static EventPlan aMeetingOf(SeriesId series, String slug, LocalDate on) {
        var m = aMeeting(slug, on);
        return new EventPlan(m.space(), series, slug, m.title(), null, m.theme(), m.kind(), m.state(), m.contract(), m.lang(),
                m.zone(), m.summary(), null, m.follows(), m.days(), m.tracks(), m.sessions(), m.targetGroups(),
                m.organisers(), null, m.guidingQuestions(), m.quotations(), m.strands(), null, null, null, null, null, false);
    }

    public static String freshSlug() {
        return "event-" + UUID.randomUUID();
    }

    /** A monthly meeting on a day whose hours nobody has said. */
    public static EventPlan aMeeting(String slug, @Nullable LocalDate on, String... follows) {
        return meeting(slug, EventState.OPEN, "Ett tema", on == null ? List.of()
                : List.of(new Day(on, null, null, null, HOUSE, "Webex")), List.of(follows));
    }

    public static EventPlan aMeetingOnline(String slug, String online) {
        return meeting(slug, EventState.OPEN, null,
                List.of(new Day(LocalDate.of(2023, 12, 18), null, null, null, null, online)), List.of());
    }

    public static EventPlan with(EventPlan plan, EventState state, @Nullable String theme) {
        return meeting(plan.slug(), state, theme, plan.days(), plan.follows());
    }

    private static EventPlan meeting(String slug, EventState state, @Nullable String theme, List<Day> days, List<String> follows) {
        return new EventPlan(Neighbours.SPACE.id(), null, slug, "Träff " + slug, null, theme, Kind.MEETING, state,
                AttendanceContract.JUST_COME, Lang.SV, STOCKHOLM, "Vi träffas.", null, follows, days, List.of(), List.of(),
                List.of(), List.of(), null, List.of(), List.of(), List.of(), null, null, null, null, null, false);
    }

    /** A conference of two days with everything that can be said of one. */
    public static EventPlan aConference(String slug, String... follows) {
        return new EventPlan(Neighbours.SPACE.id(), null, slug, "Take-off", "Hur blir vi mer vi?", "Mer vi", Kind.CONFERENCE,
                EventState.OPEN, AttendanceContract.ONE_TRACK, Lang.SV, STOCKHOLM, "Två dagar.", "Om dagarna.",
                List.of(follows),
                List.of(new Day(LocalDate.of(2023, 12, 7), LocalTime.of(13, 0), LocalTime.of(16, 0), "Del 1", HOUSE, "Zoom"),
                        new Day(LocalDate.of(2023, 12, 8), null, null, null, null, null)),
                List.of(new Track("stad", "En socialt hållbar stad"), new Track("digitalt", "Digitalisering")),
                List.of(new Session(1, null, "Öppning", SessionKind.TALK, LocalTime.of(13, 0), LocalTime.of(13, 30),
                                "Stora salen", false, null, null, false, "Välkomna.",
                                List.of(new Participant("Petra", ParticipantRole.PRESENTER, "projektledare", "Region Skåne"),
                                        new Participant(null, ParticipantRole.SESSION_LEAD, "socialchef", null))),
                        new Session(1, "stad", "Rundvandring", SessionKind.GUIDED_TOUR, null, null, null, true,
                                "Vid stadshuset", "Trappfri väg", true, null, List.of()),
                        new Session(2, null, "Sammanträde", SessionKind.CLOSED_SITTING, null, null, null, false, null, null,
                                false, null, List.of()),
                        new Session(null, null, "Seminarium", SessionKind.SEMINAR, null, null, null, false, null, null,
                                false, null, List.of())),
                List.of("Forskare", "Brukare"),
                List.of(new Organiser(Neighbours.CITY.id(), "Socialförvaltningen", OrganiserRole.ORGANISER),
                        new Organiser(null, "Projektledare", OrganiserRole.CONTACT)),
                "Betalas av Formas.", List.of("Vilka saknas?"), List.of(new Quotation("Det här behövs.", "en deltagare")),
                List.of("Sociala innovationer"), "Alla är välkomna.", "Säg till om du behöver tolk.",
                LocalDate.of(2023, 12, 1), true, new Report(LocalDate.of(2024, 3, 2), "Så blev det", "Det gick bra."), true);
    }
}
