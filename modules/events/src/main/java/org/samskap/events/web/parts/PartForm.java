package org.samskap.events.web.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.web.forms.Group;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What an organiser typed about one part of a plan. */
public interface PartForm {

    /** The version of the plan that the organiser saw, as the form carries it. */
    @Nullable String version();

    /** The questions with what was typed. */
    List<Group> groups(Texts texts);

    /** What to mend, given the rest of the plan. */
    List<Problem> problems(Texts texts, EventPlan plan);

    /** The plan with this part as typed; asked only when there are no problems. */
    EventPlan into(EventPlan plan);

    /** The version as a number; a form without one saw nothing. */
    default int seen() {
        var typed = version();
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
