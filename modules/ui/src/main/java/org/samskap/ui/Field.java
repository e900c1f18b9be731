package org.samskap.ui;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A form field as a template shows it: label, hint, what was typed, and the problem with it. Its id is its name.
 *
 * @param autocomplete an HTML autofill token such as {@code email}, or null
 * @param problem      the message shown beside the field, or null
 */
public record Field(String name, String label, @Nullable String hint, String value, @Nullable String autocomplete,
                    @Nullable String problem, List<Choice> choices) {

    /** One of several answers; the hint explains it in a sentence. */
    public record Choice(String value, String label, @Nullable String hint) {
        public static Choice of(String value, String label) {
            return new Choice(value, label, null);
        }
    }

    public static Field of(String name, String label, @Nullable String value) {
        return new Field(name, label, null, value == null ? "" : value, null, null, List.of());
    }

    public Field hint(String hint) {
        return new Field(name, label, hint, value, autocomplete, problem, choices);
    }

    public Field autocomplete(String token) {
        return new Field(name, label, hint, value, token, problem, choices);
    }

    public Field choices(List<Choice> choices) {
        return new Field(name, label, hint, value, autocomplete, problem, List.copyOf(choices));
    }

    /** Takes the message of the first problem that names this field. */
    public Field problemOf(List<Problem> problems) {
        var mine = problems.stream().filter(p -> p.field().equals(name)).map(Problem::message).findFirst().orElse(null);
        return new Field(name, label, hint, value, autocomplete, mine, choices);
    }

    /** The ids for {@code aria-describedby}, or null when there is nothing to read. */
    public @Nullable String describedBy() {
        if (hint == null && problem == null) return null;
        return ((hint == null ? "" : name + "-hint") + (problem == null ? "" : " " + name + "-error")).strip();
    }
}
