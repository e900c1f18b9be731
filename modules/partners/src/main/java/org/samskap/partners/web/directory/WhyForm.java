package org.samskap.partners.web.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.internal.Offer;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** A reason that others read, as it was typed. */
public record WhyForm(@Nullable String reason) {
    private static final int LONGEST = 500;

    String why() {
        return reason == null ? "" : reason.replace("\r\n", "\n").strip();
    }

    List<Problem> problems(Texts texts) {
        if (why().isEmpty()) return List.of(new Problem("reason", texts.of("partners.entry.reason.missing")));
        return Offer.length(why()) <= LONGEST ? List.of() : List.of(new Problem("reason", texts.of("partners.commit.what.long", LONGEST)));
    }
}
