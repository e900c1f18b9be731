package org.samskap.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * What is offered to organisations, or asked of them, at an event or elsewhere; they answer that they are interested.
 *
 * @param areas    theme areas to choose from, or none
 * @param closesOn last day to answer, inclusive to its end in the space's zone, or null
 * @param keepDays how long answers are kept after the last day, or after they came when there is none
 */
public record Call(CallId id, String slug, Target target, SpaceId space, Lang lang, String title, String what, List<String> areas,
                   @Nullable LocalDate closesOn, int keepDays, Instant openedAt) {

    /** Path of its page. */
    public String href() {
        return "/calls/" + slug;
    }

    /** Whether nobody can answer any more on this day. */
    public boolean isOver(LocalDate today) {
        return closesOn != null && today.isAfter(closesOn);
    }

    /** When an answer that comes on this day is removed. */
    public LocalDate removalOf(LocalDate answered) {
        return (closesOn == null ? answered : closesOn).plusDays(keepDays);
    }
}
