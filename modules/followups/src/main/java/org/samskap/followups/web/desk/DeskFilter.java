package org.samskap.followups.web.desk;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.desk.DeskQueries.After;
import org.samskap.followups.internal.desk.DeskQueries.Pile;
import org.samskap.followups.web.Words;
import org.samskap.proposals.ProposalId;
import org.samskap.ui.LocalPath;

/** What part of the desk is looked at; kept in the address. */
public record DeskFilter(@Nullable String space, @Nullable String pile, @Nullable String after) {

    @Nullable Pile chosen() {
        return Words.one(Pile.class, pile);
    }

    /** Where the list goes on; what is no such place is the beginning. */
    @Nullable After place() {
        var parts = after == null ? new String[0] : after.split("_", 2);
        var day = parts.length == 2 ? Words.date(parts[0]) : null;
        try {
            return day == null ? null : new After(day, ProposalId.of(parts[1]));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String href(@Nullable String space, @Nullable Pile pile) {
        var path = space == null ? "/desk" : LocalPath.with("/desk", "space", space);
        return pile == null ? path : LocalPath.with(path, "pile", pile.name());
    }
}
