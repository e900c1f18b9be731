package org.samskap.proposals.web.board;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Typed;
import org.samskap.ui.LocalPath;

/**
 * Which part of the board is looked at, as its address says it.
 *
 * @param q      words that the loose ones must say
 * @param after  the loose one after which the page begins
 * @param groups the group after which the page begins
 * @param together set when several facilitators group at once and see each other's moves by themselves
 */
public record GlanceForm(@Nullable String q, @Nullable String after, @Nullable String groups, @Nullable String together) {

    public String words() {
        return Typed.line(q);
    }

    @Nullable Reference last() {
        return after == null ? null : Reference.parse(after).orElse(null);
    }

    @Nullable ClusterId lastGroup() {
        try {
            return groups == null || groups.isEmpty() ? null : ClusterId.of(groups);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The board's address with this part of it. */
    public String href(String board) {
        return with(with(with(with(board, "together", live() ? "true" : ""), "q", words()), "after", Optional.ofNullable(last()).map(Reference::text).orElse("")), "groups",
                Optional.ofNullable(lastGroup()).map(ClusterId::toString).orElse(""));
    }

    public boolean live() {
        return "true".equals(together);
    }

    GlanceForm together(boolean live) {
        return new GlanceForm(q, after, groups, live ? "true" : null);
    }

    GlanceForm after(@Nullable Reference last) {
        return new GlanceForm(q, last == null ? null : last.text(), groups, together);
    }

    GlanceForm groups(@Nullable ClusterId last) {
        return new GlanceForm(q, after, last == null ? null : last.toString(), together);
    }

    private static String with(String address, String name, String value) {
        return value.isEmpty() ? address : LocalPath.with(address, name, value);
    }
}
