package org.samskap.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Basics;
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
import org.samskap.events.EventPlan.SignUp;
import org.samskap.events.EventPlan.Words;
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
        var b = m.basics();
        return m.with(new Basics(b.space(), series, slug, b.kind(), b.state(), b.contract(), b.lang(), b.zone(), b.demo()));
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
        return meeting(plan.basics().slug(), state, theme, plan.days(), plan.follows());
    }

    private static EventPlan meeting(String slug, EventState state, @Nullable String theme, List<Day> days, List<String> follows) {
        return EventPlan.of(new Basics(Neighbours.SPACE.id(), null, slug, Kind.MEETING, state, AttendanceContract.JUST_COME, Lang.SV,
                STOCKHOLM, false), Words.of("Träff " + slug, theme, "Vi träffas.")).following(follows).withDays(days);
    }

    /** A conference of two days with everything that can be said of one. */
    public static EventPlan aConference(String slug, String... follows) {
        return new EventPlan(
                new Basics(Neighbours.SPACE.id(), null, slug, Kind.CONFERENCE, EventState.OPEN, AttendanceContract.ONE_TRACK, Lang.SV, STOCKHOLM, true),
                new Words("Take-off", "Hur blir vi mer vi?", "Mer vi", "Två dagar.", "Om dagarna.", List.of("Forskare", "Brukare"),
                        List.of("Vilka saknas?"), List.of(new Quotation("Det här behövs.", "en deltagare")), List.of("Sociala innovationer"),
                        "Alla är välkomna."),
                new SignUp(null, LocalDate.of(2023, 12, 1), "Säg till om du behöver tolk.", true),
                List.of(follows),
                List.of(new Day(LocalDate.of(2023, 12, 7), LocalTime.of(13, 0), LocalTime.of(16, 0), "Del 1", HOUSE, "Zoom"),
                        new Day(LocalDate.of(2023, 12, 8), null, null, null, null, null)),
                List.of(new Track("stad", "En socialt hållbar stad"), new Track("digitalt", "Digitalisering")),
                List.of(Session.of(1, null, "Öppning", SessionKind.TALK, LocalTime.of(13, 0), LocalTime.of(13, 30),
                                "Stora salen", false, null, null, false, "Välkomna.",
                                List.of(new Participant("Petra", ParticipantRole.PRESENTER, "projektledare", "Region Skåne"),
                                        new Participant(null, ParticipantRole.SESSION_LEAD, "socialchef", null))),
                        Session.of(1, "stad", "Rundvandring", SessionKind.GUIDED_TOUR, null, null, null, true,
                                "Vid stadshuset", "Trappfri väg", true, null, List.of()),
                        Session.of(2, null, "Sammanträde", SessionKind.CLOSED_SITTING, null, null, null, false, null, null,
                                false, null, List.of()),
                        Session.of(null, null, "Seminarium", SessionKind.SEMINAR, null, null, null, false, null, null,
                                false, null, List.of())),
                List.of(new Organiser(Neighbours.CITY.id(), "Socialförvaltningen", OrganiserRole.ORGANISER),
                        new Organiser(null, "Projektledare", OrganiserRole.CONTACT)),
                "Betalas av Formas.", new Report(LocalDate.of(2023, 11, 19), "Så blev det", "Det gick bra."));
    }
}
