package org.samskap.notifications.internal.outbox;

import java.time.Clock;
import java.util.Map;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands one mail to the mail server, when one is configured ({@code spring.mail.host}). */
@Component
class Postman {
    // JavaMail would wait for ever; an attempt must be over long before another worker takes the mail.
    private static final Map<String, String> PATIENCE = Map.of("mail.smtp.connectiontimeout", "10000",
            "mail.smtp.timeout", "30000", "mail.smtp.writetimeout", "30000");
    private final @Nullable JavaMailSender server;
    private final MimeMails mails;
    private final Clock clock;

    Postman(ObjectProvider<JavaMailSender> server, MimeMails mails, Clock clock) {
        this.server = server.getIfAvailable();
        this.mails = mails;
        this.clock = clock;
        if (this.server instanceof JavaMailSenderImpl smtp) PATIENCE.forEach(smtp.getJavaMailProperties()::putIfAbsent);
    }

    boolean hasServer() {
        return server != null;
    }

    Outcome deliver(Mail mail, String to) {
        if (server == null) throw new IllegalStateException("No mail server");
        if (TransactionSynchronizationManager.isActualTransactionActive()) throw new IllegalStateException("A mail server must not be waited for inside a transaction");
        try {
            var message = server.createMimeMessage();
            mails.fill(message, mail, to, clock.instant());
            server.send(message);
            return Outcome.SENT;
        } catch (MessagingException unusable) {
            return new Outcome(Outcome.Kind.REFUSED, unusable.getClass().getSimpleName());
        } catch (MailException refused) {
            return Refusals.read(refused);
        }
    }
}
