package org.samskap.notifications.internal.outbox;

import static org.samskap.notifications.internal.outbox.Outcome.Kind.LATER;
import static org.samskap.notifications.internal.outbox.Outcome.Kind.NOBODY_THERE;
import static org.samskap.notifications.internal.outbox.Outcome.Kind.NO_SUCH_READER;
import static org.samskap.notifications.internal.outbox.Outcome.Kind.REFUSED;

import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Understands why a mail server did not take a mail. */
final class Refusals {

    private Refusals() {}

    /** 5xx about the reader or the text is final; whatever concerns us or the server may be mended, so the mail waits. */
    static Outcome read(MailException refused) {
        if (refused instanceof MailAuthenticationException) return new Outcome(NOBODY_THERE, "authentication");
        var causes = causes(refused);
        for (var cause : causes) {
            if (cause instanceof SMTPSenderFailedException sender) return new Outcome(NOBODY_THERE, code(sender.getReturnCode()));
            if (cause instanceof MailConnectException) return new Outcome(NOBODY_THERE, "connection");
            // It would hang for each of the others as well, and a round would take hours.
            if (cause instanceof SocketTimeoutException) return new Outcome(NOBODY_THERE, "timeout");
        }
        for (var cause : causes) {
            if (cause instanceof SMTPAddressFailedException reader) return ofReader(byCode(reader.getReturnCode()));
        }
        for (var cause : causes) {
            if (cause instanceof SMTPSendFailedException text) return byCode(text.getReturnCode());
        }
        return new Outcome(LATER, causes.getLast().getClass().getSimpleName());
    }

    private static Outcome byCode(int code) {
        return new Outcome(code >= 500 ? REFUSED : LATER, code(code));
    }

    private static Outcome ofReader(Outcome outcome) {
        return outcome.kind() == REFUSED ? new Outcome(NO_SUCH_READER, outcome.problem()) : outcome;
    }

    private static String code(int code) {
        return Integer.toString(code);
    }

    private static List<Throwable> causes(MailException refused) {
        var all = new ArrayList<Throwable>(List.of(refused));
        if (refused instanceof MailSendException sending) all.addAll(List.of(sending.getMessageExceptions()));
        for (int i = 0; i < all.size() && all.size() < 50; i++) {
            add(all, all.get(i).getCause());
            if (all.get(i) instanceof MessagingException chained) add(all, chained.getNextException());
        }
        return all;
    }

    private static void add(List<Throwable> all, @org.jspecify.annotations.Nullable Throwable cause) {
        if (cause != null && !all.contains(cause)) all.add(cause);
    }
}
