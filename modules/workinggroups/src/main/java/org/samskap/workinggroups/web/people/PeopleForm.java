package org.samskap.workinggroups.web.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.web.Check;
import org.samskap.workinggroups.web.Typed;

/**
 * What came with a form on the page of members.
 *
 * @param does         accept, decline, leave, show, hide or role: what happens with somebody
 * @param role         that somebody gets
 * @param name         of somebody who is entered
 * @param organisation that is entered, or that the person speaks for
 * @param shown        whether the person said that everybody may see the name
 * @param label        whom an invitation is for
 */
public record PeopleForm(@Nullable String does, @Nullable String role, @Nullable String name, @Nullable String organisation, @Nullable String shown,
                         @Nullable String label, @Nullable String key) {
    static final int LONGEST_NAME = 120;
    static final PeopleForm EMPTY = new PeopleForm(null, null, null, null, null, null, null);

    Optional<MemberRole> wanted() {
        return Arrays.stream(MemberRole.values()).filter(one -> one.name().equals(role)).findFirst();
    }

    boolean leaves() {
        return "leave".equals(does);
    }

    @Nullable String person() {
        var line = Charter.oneLine(Typed.text(name));
        return line.isEmpty() ? null : line;
    }

    List<Problem> problemsOfEntry(Texts texts) {
        boolean nobody = person() == null && Typed.text(organisation).isBlank();
        return Check.in(texts).not(nobody, "name", "workinggroups.people.enter.missing").atMost("name", name, LONGEST_NAME).problems();
    }

    List<Problem> problemsOfInvitation(Texts texts) {
        return Check.in(texts).text("label", Charter.oneLine(Typed.text(label)), LONGEST_NAME, "workinggroups.people.invite.label").problems();
    }
}
