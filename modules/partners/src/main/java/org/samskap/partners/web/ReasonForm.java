package org.samskap.partners.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.internal.CommitmentLife;
import org.samskap.partners.internal.Offer;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Why a commitment is withdrawn, as it was typed. */
public record ReasonForm(@Nullable String reason) {
    static final ReasonForm EMPTY = new ReasonForm(null);

    List<Problem> problems(Texts texts) {
        var line = reason == null ? "" : Offer.oneLine(reason);
        if (line.isEmpty()) return List.of(new Problem("reason", texts.of("partners.commitment.reason.missing")));
        if (Offer.length(line) <= CommitmentLife.LONGEST_REASON) return List.of();
        return List.of(new Problem("reason", texts.of("partners.commit.what.long", CommitmentLife.LONGEST_REASON)));
    }

    Field field(Texts texts, List<Problem> problems) {
        return Field.of("reason", texts.of("partners.commitment.reason"), reason).hint(texts.of("partners.commitment.reason.hint")).problemOf(problems);
    }
}
