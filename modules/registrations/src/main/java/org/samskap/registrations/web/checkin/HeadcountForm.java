package org.samskap.registrations.web.checkin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.internal.checkin.TallyDesk.Heads;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** How many took part, as typed. */
record HeadcountForm(@Nullable String number, @Nullable String approximate, @Nullable String note) {
    private static final int LONGEST = 300;

    /** What was said before, or what the tally suggests. */
    static HeadcountForm of(Heads heads) {
        return heads.said().map(said -> new HeadcountForm(String.valueOf(said.number()), String.valueOf(said.approximate()), said.note()))
                .orElseGet(() -> new HeadcountForm(String.valueOf(heads.counted().suggested()), "true", null));
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (number == null || !number.strip().matches("\\d{1,6}")) problems.add(new Problem("number", texts.of("registrations.tally.number.wrong")));
        if (note != null && note.length() > LONGEST) problems.add(new Problem("note", texts.of("registrations.tally.note.long", LONGEST)));
        return problems;
    }

    Headcount count() {
        return new Headcount(Integer.parseInt(String.valueOf(number).strip()), "true".equals(approximate), note == null || note.isBlank() ? null : note.strip());
    }
}
