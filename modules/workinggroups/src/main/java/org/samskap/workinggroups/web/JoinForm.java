package org.samskap.workinggroups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.people.InvitationId;
import org.samskap.workinggroups.internal.people.Wish;

/**
 * How somebody wants to join.
 *
 * @param organisation for which; nothing for oneself
 * @param shown        whether everybody may see the name
 * @param experience   whether the person comes with experience of her own
 * @param note         to those who answer
 * @param invitation   of a link that was handed over, with its code
 */
public record JoinForm(@Nullable String organisation, @Nullable String shown, @Nullable String experience, @Nullable String note,
                       @Nullable String invitation, @Nullable String code) {
    static final int LONGEST_NOTE = 500;

    Wish wish() {
        var line = Charter.clean(Typed.text(note));
        return new Wish(Typed.organisation(organisation), shown != null, experience != null, line.isEmpty() ? null : line);
    }

    List<Problem> problems(Texts texts) {
        return Check.in(texts).atMost("note", note, LONGEST_NOTE).problems();
    }

    @Nullable InvitationId invitationId() {
        return invitation == null || invitation.isBlank() ? null : new InvitationId(Typed.uuid(invitation));
    }
}
