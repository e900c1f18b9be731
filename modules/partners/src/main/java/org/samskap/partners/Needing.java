package org.samskap.partners;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * Something that everybody may see and that lacks something to come true.
 *
 * @param lang         of the title and of its own words
 * @param needs        at least one, each kind once
 * @param municipality where it would happen, or null
 * @param helpHref     where a person offers herself, without an organisation, or null
 */
public record Needing(Target target, String title, String href, SpaceId space, Lang lang, List<Need> needs, @Nullable String municipality,
                      @Nullable String helpHref) {

    /** @param what in its own words, or null */
    public record Need(NeedKind kind, @Nullable String what) {
        /** One that says no more than its kind. */
        public Need(NeedKind kind) {
            this(kind, null);
        }
    }

    /** Whether it says that it lacks this. */
    public boolean lacks(NeedKind kind) {
        return needs.stream().anyMatch(need -> need.kind() == kind);
    }
}
