package org.samskap.followups.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUpRefused;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Between what a form carries and what is meant. */
public final class Words {
    private Words() {}

    /** The date, or null when it is none: then it counts as missing and the person is asked for it. */
    public static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(typed)).findFirst().orElse(null);
    }

    /** The first sentences of a text, for lists. */
    public static String beginning(String text, int atMost) {
        if (text.length() <= atMost) return text;
        int end = text.lastIndexOf(' ', atMost);
        return text.substring(0, end < atMost / 2 ? atMost : end) + " …";
    }

    /** @param suffix added to the names of fields where a page has several forms */
    public static List<Problem> problems(Texts texts, FollowUpRefused refused, String suffix) {
        return refused.reasons().stream()
                .map(reason -> new Problem(reason.field() + suffix, texts.of("followups.problem." + reason))).toList();
    }
}
