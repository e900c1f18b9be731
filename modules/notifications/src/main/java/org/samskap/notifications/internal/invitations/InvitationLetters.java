package org.samskap.notifications.internal.invitations;

import java.time.Instant;

import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.internal.Surroundings;
import org.samskap.notifications.internal.outbox.Letter;
import org.samskap.notifications.internal.outbox.MailId;
import org.samskap.notifications.internal.outbox.Purpose;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;

/** Writes "do you want to hear what becomes of …?". */
@Component
class InvitationLetters {
    private final Surroundings surroundings;
    private final TextBundles bundles;
    private final PublicAddress address;

    InvitationLetters(Surroundings surroundings, TextBundles bundles, PublicAddress address) {
        this.surroundings = surroundings;
        this.bundles = bundles;
        this.address = address;
    }

    Letter write(PersonId to, Lang lang, Subject about, Token token, Instant expires) {
        var texts = bundles.in(lang);
        var link = address.of("/mail/confirm?token=" + token.text());
        var body = texts.of("notifications.mail.invitation.body", called(about), link, texts.of("ui.brand"));
        return new Letter(MailId.next(), Purpose.INVITATION, to, null, lang, texts.of("notifications.mail.invitation.subject"),
                body, null, expires);
    }

    private String called(Subject about) {
        var named = surroundings.name(about);
        return named.href() == null ? named.name() : named.name() + "\n" + address.of(named.href());
    }
}
