package org.samskap.workinggroups.web.work;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.MemberId;
import org.samskap.workinggroups.internal.actions.Actions.Wanted;
import org.samskap.workinggroups.web.Check;
import org.samskap.workinggroups.web.Typed;

/**
 * Something to be done, as it was typed.
 *
 * @param who a place in the group; nothing while nobody takes it on
 */
public record ActionForm(@Nullable String what, @Nullable String who, @Nullable String due, @Nullable String key) {
    static final ActionForm EMPTY = new ActionForm(null, null, null, null);

    Wanted wanted() {
        return new Wanted(Charter.oneLine(Typed.text(what)), Typed.text(who).isBlank() ? null : new MemberId(Typed.uuid(who)), Typed.day(due));
    }

    List<Problem> problems(Texts texts, LocalDate today) {
        return Check.in(texts).text("what", Charter.oneLine(Typed.text(what)), Wanted.LONGEST_WHAT, "workinggroups.action.what").ahead("due", due, today).problems();
    }
}
