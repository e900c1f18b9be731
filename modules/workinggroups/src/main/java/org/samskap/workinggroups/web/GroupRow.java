package org.samskap.workinggroups.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup;

/**
 * A group in a list.
 *
 * @param space its space's name, or null where that is plain
 */
public record GroupRow(WorkingGroup group, @Nullable String space) {
    private static final int SHOWN = 160;

    static Map<SpaceId, Space> byId(Spaces spaces) {
        return spaces.list().stream().collect(Collectors.toMap(Space::id, Function.identity()));
    }

    /** The tag of the name's language where it is not the page's. */
    public @Nullable String foreign(Texts texts) {
        return group.lang() == texts.lang() ? null : group.lang().tag();
    }

    /** The beginning of what the group is for, cut between words; empty where a moderator hid it. */
    public String purpose() {
        var first = group.purpose().strip().lines().findFirst().orElse("");
        if (first.length() <= SHOWN) return first;
        return first.substring(0, Math.max(first.lastIndexOf(' ', SHOWN), SHOWN / 2)).strip() + " …";
    }

    /** "3 förslag". */
    public String carries(Texts texts) {
        return texts.of("workinggroups.carries", group.sources().size());
    }
}
