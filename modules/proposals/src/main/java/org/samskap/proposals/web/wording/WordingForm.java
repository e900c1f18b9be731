package org.samskap.proposals.web.wording;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.proposals.internal.wording.Change;
import org.samskap.proposals.internal.wording.Rewording;
import org.samskap.proposals.internal.wording.Rewording.Hand;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * A new wording, or what is added.
 *
 * @param read   number of the wording that was before her eyes
 * @param closes whether earlier wordings must not be read any more
 */
record WordingForm(@Nullable String title, @Nullable String body, @Nullable String note, @Nullable String closes, @Nullable Integer read) {
    private static final int NOTE = 500;

    /** @param waiting what was added and waits to be read */
    static WordingForm of(Hand hand, String waiting) {
        return hand.waits() ? new WordingForm(null, waiting, null, null, hand.current().number()) : hand.change() == Change.ADDED ? new WordingForm(null, null, null, null, hand.current().number())
                : new WordingForm(hand.current().proposal().title(), hand.current().body(), null, null, hand.current().number());
    }

    List<Problem> problems(Hand hand, Texts texts) {
        var problems = new ArrayList<Problem>();
        boolean adds = hand.change() == Change.ADDED;
        int title = Typed.line(this.title).length();
        int body = Typed.lines(this.body).length();
        if (!adds && title == 0) problems.add(new Problem("title", texts.of("proposals.what.missing")));
        if (!adds && title > Wording.TITLE) problems.add(new Problem("title", texts.of("proposals.what.long", Wording.TITLE, title - Wording.TITLE)));
        if (adds && body == 0) problems.add(new Problem("body", texts.of("proposals.wording.add.missing")));
        int most = most(hand);
        if (body > most) problems.add(new Problem("body", texts.of("proposals.why.long", most, body - most)));
        if (hand.change() == Change.CORRECTED) checkNote(problems, texts);
        return problems;
    }

    private void checkNote(List<Problem> problems, Texts texts) {
        int length = Typed.line(note).length();
        if (length == 0) problems.add(new Problem("note", texts.of("proposals.wording.note.missing")));
        if (length > NOTE) problems.add(new Problem("note", texts.of("proposals.lineage.why.long", NOTE)));
    }

    static int most(Hand hand) {
        return switch (hand.change()) {
            case ADDED -> Math.min(2000, Rewording.room(hand.current()));
            case CORRECTED -> Rewording.LONGEST;
            case null, default -> Wording.BODY;
        };
    }

    WordingFields fields(Hand hand, Texts texts, List<Problem> problems) {
        boolean others = hand.change() == Change.CORRECTED;
        var label = hand.change() == Change.ADDED ? "proposals.wording.add.label" : others ? "proposals.lineage.part.body" : "proposals.why.label";
        return new WordingFields(
                Field.of("title", texts.of(others ? "proposals.lineage.part.title" : "proposals.what.label"), title).problemOf(problems),
                Field.of("body", texts.of(label), body).hint(texts.of("proposals.why.hint")).problemOf(problems),
                Field.of("note", texts.of("proposals.wording.note"), note).hint(texts.of("proposals.lineage.why.hint")).problemOf(problems),
                Field.of("closes", texts.of("proposals.wording.closes"), closes).hint(texts.of("proposals.wording.closes.hint")).problemOf(problems));
    }
}
