package org.samskap.proposals.web.room;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.proposals.internal.room.Room;
import org.samskap.proposals.internal.writing.Recognised;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * One idea, written in seconds.
 *
 * @param begun   when the form was shown
 * @param website a field that people do not see
 */
record IdeaForm(@Nullable String idea, @Nullable String key, @Nullable String begun, @Nullable String website) {
    static final int LONGEST = 1000;

    String line() {
        return Typed.line(idea);
    }

    /** Whatever came as the key; a form without one has none to be recognised by. */
    String keyOrEmpty() {
        return key == null || key.length() > 64 ? "" : key;
    }

    List<Problem> problems(Room room, Texts texts) {
        if (!room.open()) return problem(texts.of("proposals.room.closed.typed"));
        if (line().isEmpty()) return problem(texts.of("proposals.room.idea.missing"));
        if (line().length() > LONGEST) return problem(texts.of("proposals.room.idea.long", LONGEST));
        return keyOrEmpty().isEmpty() ? problem(texts.of("proposals.note.again")) : List.of();
    }

    /** As the text will be kept. */
    static String written(Raise raise) {
        return raise.title() + "\n\n" + raise.body();
    }

    private static List<Problem> problem(String text) {
        return List.of(new Problem("idea", text));
    }

    /** Nothing is known of who writes (PRIV-01). */
    Raise raise(EventSummary event, Lang lang) {
        return new Raise(event.space(), event.id(), Wording.titleOf(line()), Wording.bodyOf(line()), Recognised.of(line(), lang), Byline.ANONYMOUS, null, null, keyOrEmpty());
    }
}
