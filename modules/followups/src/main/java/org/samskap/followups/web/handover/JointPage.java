package org.samskap.followups.web.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.handover.Asked;
import org.samskap.proposals.Reference;
import org.samskap.ui.Lang;

/**
 * What units that were asked together answered.
 *
 * @param question  that all of them were asked, also those to whom it was passed on
 * @param titleLang of the proposal's title, when it is not the page's
 * @param lang      of what was asked and answered
 * @param answered  how many did
 */
public record JointPage(String title, @Nullable String titleLang, Reference reference, Lang lang, String question, List<AskedRow> rows, int answered) {

    /** Where a unit passed the question on to, or null. */
    public @Nullable String went(AskedRow row) {
        return rows.stream().map(AskedRow::asked).filter(one -> row.asked().id().equals(one.from())).map(Asked::unitName).findFirst().orElse(null);
    }
}
