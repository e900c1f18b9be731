package org.samskap.proposals.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.web.tags.LabelField;
import org.samskap.ui.Field;
import org.samskap.ui.Shell;

import gg.jte.Content;

/**
 * Where staff write down what others say.
 *
 * @param themes   of the space, or null where it has none
 * @param alike    what is there already and like what was typed
 * @param slips    of what was written down just now, to be handed over
 * @param follow   the whole address where a code is typed in
 * @param noted    what was written down here lately, last first
 * @param key      one-time key of the form
 */
public record NotePage(Shell shell, Occasion at, NoteFields fields, @Nullable LabelField themes, Content alike, List<Slip> slips, String follow, List<Card> noted, String key) {

    /**
     * What the person takes home.
     *
     * @param idea title, or empty when it is not among the last ones any more
     * @param link the whole address of the receipt's page
     */
    public record Slip(String idea, Receipt receipt, String link) {}

    /** The fields of the form. */
    public record NoteFields(Field from, Field who, Field as, Field nameAgreed, Field ideas, Field email, Field emailAgreed) {}

    /** Whether somebody is named here, so that the part about her is open. */
    public boolean personal() {
        return fields.nameAgreed().problem() != null || fields.email().problem() != null || fields.emailAgreed().problem() != null
                || fields.nameAgreed().value().equals("true") || !fields.email().value().isEmpty();
    }
}
