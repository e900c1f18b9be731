package org.samskap.events.web.forms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A form for a part of a plan.
 *
 * @param version   of the plan that the form saw, for the next try; the field that carries it is called versionField
 * @param meanwhile what somebody else wrote since, where it is another than what was typed; empty when nobody did
 * @param remove    where the thing is taken out, or null
 */
public record PartPage(String title, @Nullable String lead, String action, String back, String versionField, int version, List<Group> groups,
                       boolean late, List<Difference> meanwhile, @Nullable String remove, @Nullable String removeNote) {

    /** What stands now for a question that was answered otherwise here. */
    public record Difference(String label, String now, String typed) {}

    /** Where what was typed is another than what stands now. */
    public static List<Difference> differences(List<Group> typed, List<Group> now) {
        var standing = now.stream().flatMap(group -> group.inputs().stream()).toList();
        return typed.stream().flatMap(group -> group.inputs().stream())
                .flatMap(input -> standing.stream().filter(other -> other.field().name().equals(input.field().name())
                                && !same(other.field().value(), input.field().value()))
                        .map(other -> new Difference(input.field().label(), other.said(), input.said())))
                .toList();
    }

    /** Browsers send line breaks as CR LF. */
    private static boolean same(String one, String other) {
        return one.strip().replace("\r\n", "\n").equals(other.strip().replace("\r\n", "\n"));
    }
}
