package org.samskap.notifications.internal.outbox;

import java.time.Instant;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.samskap.accounts.PublicAddress;
import org.samskap.notifications.internal.enclosures.Enclosures;
import org.samskap.notifications.internal.enclosures.Envelope;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Fills an internet message with a mail. */
@Component
class MimeMails {
    private final MailSettings settings;
    private final PublicAddress address;
    private final Enclosures enclosures;

    MimeMails(MailSettings settings, PublicAddress address, Enclosures enclosures) {
        this.settings = settings;
        this.address = address;
        this.enclosures = enclosures;
    }

    /** @throws MessagingException when the address is none */
    void fill(MimeMessage message, Mail mail, String to, Instant now) throws MessagingException {
        var helper = new MimeMessageHelper(message, false, "UTF-8");
        helper.setFrom(new InternetAddress(settings.from(), false));
        helper.setTo(new InternetAddress(to, true));
        helper.setSubject(mail.subject());
        var files = enclosures.of(mail.id());
        if (files.isEmpty()) helper.setText(mail.body());
        else message.setContent(Envelope.of(mail.body(), files));
        helper.setSentDate(Date.from(now));
        // The same for each attempt: should a mail leave twice after a crash, the reader's program can tell.
        message.setHeader("Message-ID", "<" + mail.id() + "@" + address.base().getHost() + ">");
        message.setHeader("Content-Language", mail.lang().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.stopPath() != null) stoppable(message, mail.stopPath());
    }

    /** One click in the mail program (RFC 8058). */
    private void stoppable(MimeMessage message, String stopPath) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + address.of(stopPath) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
