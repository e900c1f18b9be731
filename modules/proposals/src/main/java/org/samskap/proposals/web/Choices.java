package org.samskap.proposals.web;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads a value of an enum that came with a request; anything else is no value, never an error. */
public final class Choices {
    private Choices() {}

    public static boolean isOne(Enum<?>[] values, @Nullable String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    public static <E extends Enum<E>> Optional<E> find(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
