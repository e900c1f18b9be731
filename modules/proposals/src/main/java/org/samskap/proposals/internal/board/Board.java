package org.samskap.proposals.internal.board;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Card;

/**
 * The wall on which facilitators group what was raised: first what lies loose, oldest first, then the groups.
 *
 * @param total    how many lie loose
 * @param found    how many of them have the words that were sought; total when none were
 * @param more     the last one shown, when others follow
 * @param names    of all groups of the board, also of those that are not shown
 * @param further  the last group shown, when others follow
 * @param meetings at which the cards shown were raised
 * @param steps    what was done lately in this space, last first
 */
public record Board(Place place, List<Card> loose, int total, int found, @Nullable Reference more, List<Group> groups, List<Name> names,
                    @Nullable ClusterId further, Map<EventId, EventSummary> meetings, List<Step> steps) {

    /** A group by its name. */
    public record Name(ClusterId id, String name) {}

    /**
     * Proposals under a name.
     *
     * @param size  how many there are
     * @param cards the first of them
     */
    public record Group(ClusterId id, String name, @Nullable String note, int version, int size, List<Card> cards) {}
}
