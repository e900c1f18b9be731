package org.samskap.events.web.programme;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.programme.Change;
import org.samskap.events.internal.programme.Change.Kind;
import org.samskap.ui.Icon;
import org.samskap.ui.Texts;

/**
 * What changed in a programme, in words.
 *
 * @param what   what happened, in a word
 * @param before what it was, or null
 * @param after  what it is now, or null
 */
public record ChangeLine(Icon icon, String what, String title, @Nullable String before, @Nullable String after) {

    static List<ChangeLine> of(Texts texts, List<Change> changes) {
        return changes.stream().map(change -> of(texts, change)).toList();
    }

    private static ChangeLine of(Texts texts, Change change) {
        return new ChangeLine(icon(change.kind()), texts.of("events.change." + change.kind()), change.title(),
                said(texts, change, change.before()), said(texts, change, change.after()));
    }

    private static @Nullable String said(Texts texts, Change change, @Nullable String value) {
        if (value == null) return movesOrComes(change.kind()) ? texts.of("events.change.unsaid") : null;
        return switch (change.kind()) {
            case DAY, NEW, CANCELLED -> texts.dates().day(LocalDate.parse(value));
            default -> value;
        };
    }

    /** What was moved came from somewhere or goes somewhere, even if nobody has said where. */
    private static boolean movesOrComes(Kind kind) {
        return switch (kind) {
            case DAY, TIME, PLACE, TRACK -> true;
            default -> false;
        };
    }

    private static Icon icon(Kind kind) {
        return switch (kind) {
            case NEW -> Icon.PLUS;
            case CANCELLED -> Icon.CROSS;
            case DAY -> Icon.CALENDAR;
            case TIME -> Icon.CLOCK;
            case PLACE -> Icon.PLACE;
            case PERSON_ADDED, PERSON_LEFT -> Icon.PERSON;
            case RENAMED, TRACK, TEXT -> Icon.EDIT;
        };
    }
}
