package org.samskap.events.web.forms;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;

/**
 * Questions that belong together.
 *
 * @param legend null when they need no heading
 */
public record Group(@Nullable String legend, List<Input> inputs) {

    public static Group of(Input... inputs) {
        return new Group(null, List.of(inputs));
    }

    public static Group called(String legend, Input... inputs) {
        return new Group(legend, List.of(inputs));
    }

    /** With the problem of each question beside it. */
    public Group problemOf(List<Problem> problems) {
        return new Group(legend, inputs.stream().map(input -> input.problemOf(problems)).toList());
    }
}
