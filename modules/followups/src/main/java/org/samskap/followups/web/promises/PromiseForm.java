package org.samskap.followups.web.promises;

import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/** A new day and why, as they were typed. */
public record PromiseForm(@Nullable String proposal, @Nullable String nextDate, @Nullable String reason) {

    List<Content> fields(Texts texts, List<Problem> problems) {
        var date = Field.of("nextDate", texts.of("followups.promise.date"), nextDate).problemOf(problems);
        var reason = Field.of("reason", texts.of("followups.promise.reason"), this.reason).hint(texts.of("followups.public")).problemOf(problems);
        return List.of(Ui.date(date), Ui.lines(texts, reason, 3, 1000));
    }
}
