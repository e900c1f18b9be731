package org.samskap.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * An event as its organiser writes it. Whatever is null is to be announced, and shown so.
 *
 * @param follows slugs of the earlier events that this one follows up
 * @param report  told after the event, on its own date, or null
 */
public record EventPlan(Basics basics, Words words, SignUp signUp, List<String> follows, List<Day> days,
                        List<Track> tracks, List<Session> sessions, List<Organiser> organisers,
                        @Nullable String fundingLine, @Nullable Report report) {

    public enum Kind { MEETING, CONFERENCE, WORKSHOP, WEBINAR, STUDY_VISIT }

    /** What it is and where it belongs; the slug and the space stay as they were first. */
    public record Basics(SpaceId space, @Nullable SeriesId series, String slug, Kind kind, EventState state,
                         AttendanceContract contract, Lang lang, ZoneId zone, boolean demo) {

        public Basics in(EventState state) {
            return new Basics(space, series, slug, kind, state, contract, lang, zone, demo);
        }

        public Basics called(String slug) {
            return new Basics(space, series, slug, kind, state, contract, lang, zone, demo);
        }
    }

    /**
     * What is said of it.
     *
     * @param headlineQuestion a question that stands apart from the title, or null
     * @param strands          what comes back every day, such as "social innovations"
     */
    public record Words(String title, @Nullable String headlineQuestion, @Nullable String theme, String summary,
                        @Nullable String about, List<String> targetGroups, List<String> guidingQuestions,
                        List<Quotation> quotations, List<String> strands, @Nullable String audienceNote) {

        /** A title, a theme and one sentence. */
        public static Words of(String title, @Nullable String theme, String summary) {
            return new Words(title, null, theme, summary, null, List.of(), List.of(), List.of(), List.of(), null);
        }
    }

    /**
     * How and when people may sign up.
     *
     * @param opensAt  local to the event's zone, or null when it is open as soon as the event is
     * @param closesOn last day to sign up, inclusive to its end in the zone, or null
     * @param note     in words, or null
     */
    public record SignUp(@Nullable LocalDateTime opensAt, @Nullable LocalDate closesOn, @Nullable String note,
                         @Nullable Boolean freeOfCharge) {
        public static final SignUp UNSAID = new SignUp(null, null, null, null);
    }

    public record Place(String name, @Nullable String address) {}

    /**
     * One day with its own hours and place; times are local to the event's zone.
     *
     * @param id     null for a new one; a day that keeps its date keeps its id
     * @param online how to take part from elsewhere in a word, such as "Zoom"; never the address ({@link JoinLinks})
     * @param asUsual whether it is where its series usually meets, now and when the series moves; what the plan says of
     *               place and online is then what the series says
     */
    public record Day(@Nullable DayId id, LocalDate date, @Nullable LocalTime starts, @Nullable LocalTime ends,
                      @Nullable String title, @Nullable Place place, @Nullable String online, boolean asUsual) {

        /** At a place of its own. */
        public Day(@Nullable DayId id, LocalDate date, @Nullable LocalTime starts, @Nullable LocalTime ends,
                   @Nullable String title, @Nullable Place place, @Nullable String online) {
            this(id, date, starts, ends, title, place, online, false);
        }

        /** A new one. */
        public Day(LocalDate date, @Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable String title,
                   @Nullable Place place, @Nullable String online) {
            this(null, date, starts, ends, title, place, online);
        }

        /** The same day where its series meets. */
        public Day at(@Nullable Place place, @Nullable String online) {
            return new Day(id, date, starts, ends, title, place, online, true);
        }
    }

    public record Track(String slug, String title) {}

    /**
     * A part of the programme on the nth day, counted from 1, or null while nobody said which; in a track or for all.
     *
     * @param id        null for a new one; one that keeps its title keeps its id
     * @param places    how many may take part when places are limited, or null while nobody said
     * @param transport how to get there from the venue, or null
     */
    public record Session(@Nullable SessionId id, @Nullable Integer day, @Nullable String track, String title,
                          SessionKind kind, @Nullable LocalTime starts, @Nullable LocalTime ends,
                          @Nullable String place, boolean offsite, @Nullable String meetingPoint,
                          @Nullable String transport, @Nullable String accessNotes, boolean limitedPlaces,
                          @Nullable Integer places, @Nullable String description, List<Participant> people) {

        /** A new one of which neither transport nor a number of places is known. */
        public static Session of(@Nullable Integer day, @Nullable String track, String title, SessionKind kind,
                                 @Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable String place, boolean offsite,
                                 @Nullable String meetingPoint, @Nullable String accessNotes, boolean limitedPlaces,
                                 @Nullable String description, List<Participant> people) {
            return new Session(null, day, track, title, kind, starts, ends, place, offsite, meetingPoint, null, accessNotes,
                    limitedPlaces, null, description, people);
        }
    }

    public enum SessionKind {
        TALK, SEMINAR, PANEL, DEBATE, WORKSHOP, STUDY_VISIT, GUIDED_TOUR, CEREMONY, CLOSED_SITTING, BREAK, AGENDA_ITEM
    }

    /** Somebody in the programme: a first name or none, what they are, where they come from. */
    public record Participant(@Nullable String name, ParticipantRole role, @Nullable String title,
                              @Nullable String affiliation) {}

    public enum ParticipantRole { SESSION_LEAD, PRESENTER, PANELLIST }

    /** Who arranges it; with an organisation of the directory when there is one. */
    public record Organiser(@Nullable OrganisationId organisation, String name, OrganiserRole role) {}

    public enum OrganiserRole { ORGANISER, CO_ORGANISER, FUNDER, CONTACT }

    public record Quotation(String text, String attribution) {}

    /**
     * What is told of the event afterwards, on a day of its own.
     *
     * @param quotations what people said, each with who said it
     */
    public record Report(LocalDate publishedOn, String title, String text, List<Quotation> quotations) {

        /** One that quotes nobody. */
        public Report(LocalDate publishedOn, String title, String text) {
            this(publishedOn, title, text, List.of());
        }
    }

    public EventPlan with(Basics basics) {
        return new EventPlan(basics, words, signUp, follows, days, tracks, sessions, organisers, fundingLine, report);
    }

    public EventPlan with(Words words) {
        return new EventPlan(basics, words, signUp, follows, days, tracks, sessions, organisers, fundingLine, report);
    }

    public EventPlan with(SignUp signUp) {
        return new EventPlan(basics, words, signUp, follows, days, tracks, sessions, organisers, fundingLine, report);
    }

    /** The same in another state. */
    public EventPlan in(EventState state) {
        return with(basics.in(state));
    }

    public EventPlan following(List<String> earlier) {
        return new EventPlan(basics, words, signUp, earlier, days, tracks, sessions, organisers, fundingLine, report);
    }

    public EventPlan withDays(List<Day> days) {
        return new EventPlan(basics, words, signUp, follows, days, tracks, sessions, organisers, fundingLine, report);
    }

    /** With other tracks and sessions. */
    public EventPlan withProgramme(List<Track> tracks, List<Session> sessions) {
        return new EventPlan(basics, words, signUp, follows, days, tracks, sessions, organisers, fundingLine, report);
    }

    public EventPlan withOrganisers(List<Organiser> organisers, @Nullable String fundingLine) {
        return new EventPlan(basics, words, signUp, follows, days, tracks, sessions, organisers, fundingLine, report);
    }

    public EventPlan reported(@Nullable Report report) {
        return new EventPlan(basics, words, signUp, follows, days, tracks, sessions, organisers, fundingLine, report);
    }

    /** A plan of which nothing more is known than what it is and what it is called. */
    public static EventPlan of(Basics basics, Words words) {
        return new EventPlan(basics, words, SignUp.UNSAID, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }
}
