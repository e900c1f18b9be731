package org.samskap.partners.web.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** A new address of a unit, or why it is no more, as it was typed. */
public record UnitForm(@Nullable String email, @Nullable String reason) {
    static final UnitForm EMPTY = new UnitForm(null, null);
    private static final int LONGEST = 500;

    Optional<EmailAddress> address() {
        return EmailAddress.find(email);
    }

    List<Problem> addressProblems(Texts texts) {
        return address().isPresent() ? List.of() : List.of(new Problem("email", texts.of("partners.unit.email.wrong")));
    }

    String why() {
        return reason == null ? "" : reason.replace("\r\n", "\n").strip();
    }

    List<Problem> reasonProblems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (why().isEmpty()) problems.add(new Problem("reason", texts.of("partners.unit.reason.missing")));
        if (why().length() > LONGEST) problems.add(new Problem("reason", texts.of("partners.unit.reason.long")));
        return problems;
    }
}
