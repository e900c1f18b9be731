package org.samskap.followups.web.desk;

import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/** "We have read it", as it was typed. */
public record ReadForm(@Nullable String proposal, @Nullable String note, @Nullable String nextDate) {

    List<Content> fields(Texts texts, List<Problem> problems) {
        var note = Field.of("note", texts.of("ui.optional", texts.of("followups.read.note")), this.note).hint(texts.of("followups.public")).problemOf(problems);
        var date = Field.of("nextDate", texts.of("followups.next-date"), nextDate).hint(texts.of("followups.next-date.hint")).problemOf(problems);
        return List.of(Ui.lines(texts, note, 3, 2000), Ui.date(date));
    }
}
