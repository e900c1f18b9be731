package org.samskap.proposals.web.support;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.internal.Typed;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The code of the receipt of another proposal, as somebody typed it. */
record SupportForm(@Nullable String code) {
    static final SupportForm EMPTY = new SupportForm(null);

    Optional<ReceiptCode> parsed() {
        return ReceiptCode.parse(Typed.line(code));
    }

    List<Problem> problems(Texts texts) {
        return Typed.line(code).isEmpty() ? List.of(new Problem("code", texts.of("proposals.follow.missing"))) : List.of();
    }

    Field field(Texts texts, List<Problem> problems) {
        return Field.of("code", texts.of("proposals.follow.code"), code).hint(texts.of("proposals.follow.hint")).problemOf(problems);
    }
}
