package org.samskap.workinggroups.internal;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds an address nobody has. */
final class Slugs {
    // The address of the form that founds a group.
    private static final String FORM = "new";

    private Slugs() {}

    /** The wish itself, or the wish with the lowest number from 2 up that is free. */
    static String free(String wish, Set<String> taken) {
        return Stream.concat(Stream.of(wish), IntStream.iterate(2, n -> n + 1).mapToObj(n -> wish + "-" + n))
                .filter(slug -> !slug.equals(FORM) && !taken.contains(slug)).findFirst().orElseThrow();
    }
}
