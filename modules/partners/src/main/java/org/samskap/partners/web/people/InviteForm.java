package org.samskap.partners.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.partners.internal.Offer;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Who is asked to speak for an organisation, as it was typed. */
public record InviteForm(@Nullable String name, @Nullable String email) {
    static final InviteForm EMPTY = new InviteForm(null, null);
    private static final int LONGEST_NAME = 80;

    String line() {
        return name == null ? "" : Offer.oneLine(name);
    }

    Optional<EmailAddress> address() {
        return EmailAddress.find(email);
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (line().isEmpty()) problems.add(new Problem("name", texts.of("partners.people.name.missing")));
        else if (Offer.length(line()) > LONGEST_NAME) problems.add(new Problem("name", texts.of("partners.commit.what.long", LONGEST_NAME)));
        if (address().isEmpty()) problems.add(new Problem("email", texts.of("partners.people.email.wrong")));
        return problems;
    }

    Field nameField(Texts texts, List<Problem> problems) {
        return Field.of("name", texts.of("partners.people.name"), name).problemOf(problems);
    }

    Field emailField(Texts texts, List<Problem> problems) {
        return Field.of("email", texts.of("partners.people.email"), email).hint(texts.of("partners.people.email.hint")).problemOf(problems);
    }
}
