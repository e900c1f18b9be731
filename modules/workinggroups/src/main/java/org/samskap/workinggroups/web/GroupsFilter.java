package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.WorkingGroupId;

/** Which groups somebody asked for, as it stands in the address. */
public record GroupsFilter(@Nullable String space, @Nullable String state, @Nullable String after) {

    Chosen chosen(Spaces spaces) {
        var inSpace = blank(space) ? null : spaces.find(space).orElseThrow(() -> new NotVisible("space " + space));
        var inState = blank(state) ? null : Arrays.stream(State.values()).filter(one -> one.name().equals(state)).findFirst()
                .orElseThrow(() -> new NotVisible("a state of another name"));
        return new Chosen(inSpace, inState, blank(after) ? null : Typed.group(after));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The same understood. Another choice starts from the top of the list again. */
    record Chosen(@Nullable Space space, @Nullable State state, @Nullable WorkingGroupId after) {

        @Nullable SpaceId spaceId() {
            return space == null ? null : space.id();
        }

        Chosen with(@Nullable Space other) {
            return new Chosen(other, state, null);
        }

        Chosen with(@Nullable State other) {
            return new Chosen(space, other, null);
        }

        Chosen with(WorkingGroupId last) {
            return new Chosen(space, state, last);
        }

        String href() {
            var parts = new ArrayList<String>();
            if (space != null) parts.add("space=" + space.slug());
            if (state != null) parts.add("state=" + state.name());
            if (after != null) parts.add("after=" + after);
            return parts.isEmpty() ? "/groups" : "/groups?" + String.join("&", parts);
        }
    }
}
