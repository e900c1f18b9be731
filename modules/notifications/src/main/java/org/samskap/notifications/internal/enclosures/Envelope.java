package org.samskap.notifications.internal.enclosures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import org.samskap.accounts.Letters.Attachment;

/**
 * A mail's text with its files as programs expect them. A calendar entry stands beside the text as another way to say the
 * same, so that mail programs offer to accept it (RFC 6047 section 2), and once more as a file for those that do not know it.
 */
public final class Envelope {
    private Envelope() {}

    /** @throws MessagingException when a media type is none */
    public static MimeMultipart of(String text, List<Attachment> files) throws MessagingException {
        var envelope = new MimeMultipart("mixed");
        var entry = invitation(files);
        envelope.addBodyPart(entry.isPresent() ? bothWays(text, entry.get()) : plain(text));
        for (var file : files) envelope.addBodyPart(attached(file));
        return envelope;
    }

    /** Programs look at one only, and at the last part of all alternatives first. */
    private static Optional<Attachment> invitation(List<Attachment> files) throws MessagingException {
        for (var file : files) if (isCalendar(file) && new ContentType(file.mediaType()).getParameter("method") != null) return Optional.of(file);
        return Optional.empty();
    }

    private static boolean isCalendar(Attachment file) {
        return file.mediaType().toLowerCase(Locale.ROOT).startsWith("text/calendar");
    }

    private static MimeBodyPart bothWays(String text, Attachment entry) throws MessagingException {
        var ways = new MimeMultipart("alternative", plain(text), part(entry.content(), entry.mediaType()));
        var both = new MimeBodyPart();
        both.setContent(ways);
        return both;
    }

    private static MimeBodyPart plain(String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", "plain");
        return part;
    }

    private static MimeBodyPart attached(Attachment file) throws MessagingException {
        // The same media type again would be a second invitation to some programs.
        var part = part(file.content(), isCalendar(file) ? "application/ics" : file.mediaType());
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(file.filename());
        return part;
    }

    private static MimeBodyPart part(byte[] content, String mediaType) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, new ContentType(mediaType).toString())));
        return part;
    }
}
