package org.samskap.events;

import java.util.Optional;

import org.samskap.ui.Texts;

/** What is public of programmes, for whoever tells others of it. */
public interface Programmes {

    /**
     * What everybody who knows an earlier version finds changed in the one that is public now, counted and in one sentence.
     *
     * @param known number of the version they know, from 1
     * @return empty when nothing is different, or nothing is public
     */
    Optional<String> changesSince(Texts texts, EventId event, int known);
}
