package org.samskap.workinggroups.web.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.meetings.GroupMeetings.Wanted;
import org.samskap.workinggroups.web.Check;
import org.samskap.workinggroups.web.Typed;

/** A meeting of a group as it was typed; what is not decided yet may stay empty. @param key one-time key of the form */
public record MeetingForm(@Nullable String day, @Nullable String starts, @Nullable String ends, @Nullable String place, @Nullable String online, @Nullable String agenda, @Nullable String key) {
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_AGENDA = 1000;
    static final MeetingForm EMPTY = new MeetingForm(null, null, null, null, null, null, null);

    Wanted wanted(LocalDate on) {
        return new Wanted(on, time(starts), time(ends), line(place), line(online), line(agenda));
    }

    List<Problem> problems(Texts texts, LocalDate today) {
        var from = time(starts);
        var to = time(ends);
        return Check.in(texts).day("day", day, today, "workinggroups.meeting.day")
                .not(from == null && !Typed.text(starts).isBlank(), "starts", "workinggroups.problem.time")
                .not(to == null && !Typed.text(ends).isBlank(), "ends", "workinggroups.problem.time")
                .not(from != null && to != null && !to.isAfter(from), "ends", "workinggroups.meeting.ends.early")
                .atMost("place", place, LONGEST_PLACE).atMost("online", online, LONGEST_PLACE).atMost("agenda", agenda, LONGEST_AGENDA)
                // The page is public: an address in it would let everybody into the room.
                .not(Typed.text(online).contains("://"), "online", "workinggroups.meeting.online.address").problems();
    }

    private static @Nullable LocalTime time(@Nullable String typed) {
        try {
            return Typed.text(typed).isBlank() ? null : LocalTime.parse(Typed.text(typed).strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String line(@Nullable String typed) {
        var line = Charter.oneLine(Typed.text(typed));
        return line.isEmpty() ? null : line;
    }
}
