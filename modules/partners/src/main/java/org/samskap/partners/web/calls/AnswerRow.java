package org.samskap.partners.web.calls;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Calls.Answer;
import org.samskap.partners.internal.calls.CallDesk.Line;
import org.samskap.ui.Texts;

/** An organisation that is interested, as the organiser sees it. */
public record AnswerRow(Answer answer, String about, String areas, @Nullable String name, @Nullable String email, LocalDate removed) {

    static AnswerRow of(Texts texts, Line line) {
        var answer = line.expression().answer();
        var about = answer.sector().word(texts) + (answer.municipality() == null ? "" : " · " + answer.municipality());
        return new AnswerRow(answer, about, String.join(", ", answer.areas()), line.name(), line.address(), line.expression().removeOn());
    }
}
