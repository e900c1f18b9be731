package org.samskap.workinggroups.web.meetings;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.web.Typed;

/** The form with which a group plans a meeting. */
public record MeetingPage(WorkingGroup group, Field day, Field starts, Field ends, Field place, Field online, Field agenda, String key) {

    static MeetingPage of(Texts texts, WorkingGroup group, MeetingForm form, List<Problem> problems) {
        return new MeetingPage(group, Field.of("day", texts.of("workinggroups.meeting.day"), form.day()).problemOf(problems),
                optional(texts, "starts", form.starts(), problems), optional(texts, "ends", form.ends(), problems), optional(texts, "place", form.place(), problems),
                optional(texts, "online", form.online(), problems).hint(texts.of("workinggroups.meeting.online.hint")),
                optional(texts, "agenda", form.agenda(), problems), Typed.key(form.key()));
    }

    private static Field optional(Texts texts, String name, @Nullable String typed, List<Problem> problems) {
        return Field.of(name, texts.of("ui.optional", texts.of("workinggroups.meeting." + name)), typed).problemOf(problems);
    }
}
