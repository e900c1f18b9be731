package org.samskap.events;

import java.time.LocalDate;
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
 * @param headlineQuestion a question that stands apart from the title, or null
 * @param follows          slugs of the earlier events that this one follows up
 * @param closesOn         last day to sign up, inclusive to its end in the zone, or null
 * @param report           told after the event, on its own date, or null
 */
public record EventPlan(SpaceId space, @Nullable SeriesId series, String slug, String title,
                        @Nullable String headlineQuestion, @Nullable String theme, Kind kind, EventState state,
                        AttendanceContract contract, Lang lang, ZoneId zone, String summary, @Nullable String about,
                        List<String> follows, List<Day> days, List<Track> tracks, List<Session> sessions,
                        List<String> targetGroups, List<Organiser> organisers, @Nullable String fundingLine,
                        List<String> guidingQuestions, List<Quotation> quotations, List<String> strands,
                        @Nullable String audienceNote, @Nullable String registrationNote, @Nullable LocalDate closesOn,
                        @Nullable Boolean freeOfCharge, @Nullable Report report, boolean demo) {

    public enum Kind { MEETING, CONFERENCE, WORKSHOP, WEBINAR, STUDY_VISIT }

    public record Place(String name, @Nullable String address) {}

    /** One day with its own hours and place; times are local to the event's zone. */
    public record Day(LocalDate date, @Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable String title,
                      @Nullable Place place, @Nullable String online) {}

    public record Track(String slug, String title) {}

    /** A part of the programme on the nth day, counted from 1, or null while nobody said which; in a track or for all. */
    public record Session(@Nullable Integer day, @Nullable String track, String title, SessionKind kind, @Nullable LocalTime starts,
                          @Nullable LocalTime ends, @Nullable String place, boolean offsite,
                          @Nullable String meetingPoint, @Nullable String accessNotes, boolean limitedPlaces,
                          @Nullable String description, List<Participant> people) {}

    public enum SessionKind {
        TALK, SEMINAR, PANEL, DEBATE, WORKSHOP, STUDY_VISIT, GUIDED_TOUR, CEREMONY, CLOSED_SITTING, BREAK, AGENDA_ITEM
    }

    /** Somebody in the programme: a first name or none, what they are, where they come from. */
    public record Participant(@Nullable String name, ParticipantRole role, @Nullable String title,
                              @Nullable String affiliation) {}

    public enum ParticipantRole { SESSION_LEAD, PRESENTER, PANELLIST }

    /** Who arranges it; with an organisation of the directory when there is one. */
    public record Organiser(@Nullable OrganisationId organisation, String name, OrganiserRole role) {}

    public enum OrganiserRole { ORGANISER, CO_ORGANISER, CONTACT }

    public record Quotation(String text, String attribution) {}

    public record Report(LocalDate publishedOn, String title, String text) {}
}
