package org.samskap.demo.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan;
import org.samskap.events.EventState;

/** What {@code events.yaml} holds; its README explains each key. Dates and times are text, local to the event. */
final class EventFiles {
    private EventFiles() {}

    record Events(List<SeriesEntry> series, List<EventEntry> events) {}

    record SeriesEntry(String slug, String space, String title, String language, @Nullable String rhythm, String what,
                       String why, String who, String where, String whatHappens, String contact,
                       EventPlan.@Nullable Place usualPlace, @Nullable String usualOnline,
                       @Nullable String connectGuide, @Nullable SeasonEntry season) {}

    record SeasonEntry(String title, @Nullable String theme) {}

    record EventEntry(String slug, String space, @Nullable String series, String title,
                      @Nullable String headlineQuestion, @Nullable String theme, EventPlan.Kind kind,
                      EventState announcedAs, EventState state, @Nullable List<String> inferred,
                      AttendanceContract contract, String language, String zone, String summary, @Nullable String about,
                      List<String> follows, List<DayEntry> days, List<EventPlan.Track> tracks,
                      List<SessionEntry> sessions, List<String> targetGroups, List<OrganiserEntry> organisers,
                      @Nullable String fundingLine, List<String> guidingQuestions,
                      List<EventPlan.Quotation> quotations, @Nullable RegistrationEntry registration,
                      @Nullable String callForContributions, @Nullable Boolean freeOfCharge,
                      @Nullable String audienceNote, @Nullable HeadcountEntry headcount, @Nullable ReportEntry report,
                      List<String> strands, boolean demo, @Nullable String sourcePublishedOn, @Nullable List<String> releasedLater) {

        /** As its programme first came out. */
        EventEntry atFirst() {
            return releasedLater == null ? this : with(sessions.stream().filter(session -> !releasedLater.contains(session.title())).toList());
        }

        private EventEntry with(List<SessionEntry> some) {
            return new EventEntry(slug, space, series, title, headlineQuestion, theme, kind, announcedAs, state, inferred, contract, language, zone,
                    summary, about, follows, days, tracks, some, targetGroups, organisers, fundingLine, guidingQuestions, quotations, registration,
                    callForContributions, freeOfCharge, audienceNote, headcount, report, strands, demo, sourcePublishedOn, null);
        }
    }

    record DayEntry(String date, @Nullable String starts, @Nullable String ends, @Nullable String title,
                    EventPlan.@Nullable Place place, @Nullable String online) {}

    record SessionEntry(@Nullable Integer day, @Nullable String track, String title, EventPlan.SessionKind kind,
                        @Nullable String starts, @Nullable String ends, EventPlan.@Nullable Place place,
                        boolean offsite, @Nullable String meetingPoint, @Nullable String accessNotes,
                        boolean limitedPlaces, @Nullable String description, @Nullable String offer,
                        List<EventPlan.Participant> people) {}

    record OrganiserEntry(@Nullable String organisation, @Nullable String unit, String name, EventPlan.OrganiserRole role) {}

    record RegistrationEntry(@Nullable String opens, @Nullable String closes, @Nullable String note) {}

    record HeadcountEntry(int number, boolean approximate, @Nullable String note) {}

    record ReportEntry(String publishedOn, String title, String text) {}
}
