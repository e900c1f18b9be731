package org.samskap.notifications.internal.digests;

import java.util.List;

import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.rhythm.Pace;
import org.samskap.ui.Lang;

/**
 * Somebody who reads at one address, however often she left it.
 *
 * @param meetings whether there may be news of events for her
 */
record Reader(Lang lang, List<PersonId> people, Pace pace, boolean meetings) {

    boolean wantsResultsOnly() {
        return pace == Pace.ONLY_RESULTS;
    }
}
