package org.samskap.followups.web.ledgers;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.spaces.Space;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Lang;

/**
 * What a ledger is of: a meeting, a series or a space.
 *
 * @param href  of its own page
 * @param name  of a file about it
 * @param event the meeting, or null when it is of several
 */
public record LedgerPlace(String title, Lang lang, String href, String name, Space space, Crumbs crumbs, Scope scope, @Nullable EventSummary event) {

    /** Path of the ledger. */
    public String ledger() {
        return href + "/ledger";
    }

    /** The key of the words that lead back to its own page. */
    public String back() {
        return href.startsWith("/events/") ? "followups.ledger.back" : "followups.ledger.back." + (href.startsWith("/series/") ? "series" : "space");
    }
}
