package org.samskap.browser.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/** A mail as its reader has it. */
record Post(String subject, String text, List<Entry> entries) {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    static Post of(MimeMessage message) {
        try {
            var texts = new ArrayList<String>();
            var entries = new ArrayList<Entry>();
            read(message, texts, entries);
            return new Post(message.getSubject(), String.join("\n", texts).replace("\r\n", "\n"), List.copyOf(entries));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail that cannot be read", e);
        }
    }

    static Address[] to(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail to nobody", e);
        }
    }

    private static void read(Part part, List<String> texts, List<Entry> entries) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) read(parts.getBodyPart(number), texts, entries);
        } else if (part.isMimeType("text/plain")) {
            texts.add((String) part.getContent());
        } else if (part.isMimeType("text/calendar")) {
            entries.add(Entry.of(bytes(part)));
        }
    }

    private static ByteArrayInputStream bytes(Part part) throws MessagingException {
        try (InputStream content = part.getInputStream()) {
            return new ByteArrayInputStream(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the first link leads that begins so. */
    String link(String beginning) {
        return LINK.matcher(text).results().map(found -> found.group(1)).filter(path -> path.startsWith(beginning)).findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + beginning + " in\n" + text));
    }

    /** The one entry for a calendar that came with it. */
    Entry entry() {
        if (entries.size() != 1) throw new AssertionError(entries.size() + " calendar entries in " + subject);
        return entries.getFirst();
    }
}
