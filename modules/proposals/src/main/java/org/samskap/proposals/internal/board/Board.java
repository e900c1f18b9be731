package org.samskap.proposals.internal.board;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.internal.Card;

/** The wall of an event on which facilitators group what was raised there: first what lies loose, then the groups. */
public record Board(EventSummary event, List<Card> loose, List<Group> groups) {

    /** Proposals under a name. */
    public record Group(ClusterId id, String name, @Nullable String note, List<Card> cards) {}
}
