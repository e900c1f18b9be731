package org.samskap.proposals.web.wording;

import java.util.ArrayList;
import java.util.List;

import org.samskap.proposals.internal.wording.Differences;
import org.samskap.proposals.internal.wording.Differences.Piece;
import org.samskap.proposals.internal.wording.Wordings.Kept;

/** A wording with what changed since the one before. */
public record Version(Kept kept, List<Piece> title, List<Piece> body) {

    /** @param all newest first */
    static List<Version> of(List<Kept> all) {
        var versions = new ArrayList<Version>();
        for (int i = 0; i < all.size(); i++) {
            var now = all.get(i);
            var before = i + 1 < all.size() ? all.get(i + 1) : null;
            // After a closed one everything would look new; so it stands as it is.
            var from = before == null || before.closed() ? now : before;
            versions.add(new Version(now, Differences.between(from.title(), now.title()), Differences.between(from.body(), now.body())));
        }
        return versions;
    }
}
