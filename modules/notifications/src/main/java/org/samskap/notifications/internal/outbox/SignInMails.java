package org.samskap.notifications.internal.outbox;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

import org.samskap.accounts.SignInMail;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the one-time link into the outbox, in the transaction that made it. */
@Component
class SignInMails implements SignInMail {
    private static final Duration VALID = Duration.ofMinutes(10);
    private final OutboxRepository outbox;
    private final TextBundles bundles;
    private final Clock clock;

    SignInMails(OutboxRepository outbox, TextBundles bundles, Clock clock) {
        this.outbox = outbox;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(String address, Lang lang, URI link) {
        var texts = bundles.in(lang);
        var now = clock.instant();
        outbox.queue(new Letter(MailId.next(), Purpose.SIGN_IN, null, address, lang, texts.of("notifications.mail.sign-in.subject", texts.of("ui.brand")),
                texts.of("notifications.mail.sign-in.body", link, texts.of("ui.brand")), null, now.plus(VALID)), now);
    }
}
