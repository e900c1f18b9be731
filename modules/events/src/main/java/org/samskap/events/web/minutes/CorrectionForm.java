package org.samskap.events.web.minutes;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Ids;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * What somebody mends in published minutes.
 *
 * @param key   made with the form, so that a double click is one correction (REL-29)
 * @param about title of the item it mends, or empty
 */
record CorrectionForm(@Nullable String key, @Nullable String about, @Nullable String text) {
    private static final int LONGEST = 10_000;

    static CorrectionForm blank() {
        return new CorrectionForm(Ids.next().toString(), null, null);
    }

    /** What was typed into a draft that somebody published meanwhile. */
    static CorrectionForm of(String... typed) {
        return new CorrectionForm(Ids.next().toString(), null, Stream.of(typed).filter(line -> !line.isBlank()).collect(Collectors.joining("\n\n")));
    }

    /** A key that somebody made up is as good as a new one. */
    UUID id() {
        try {
            return key == null ? Ids.next() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return Ids.next();
        }
    }

    String typed() {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    List<Problem> problems(Texts texts) {
        if (typed().isEmpty()) return List.of(new Problem("text", texts.of("events.minutes.correction.missing")));
        return typed().length() > LONGEST ? List.of(new Problem("text", texts.of("events.minutes.long", LONGEST))) : List.of();
    }
}
