package org.samskap.notifications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.ui.PlainText;

/** The text of a mail with links that can be clicked: only those to ourselves, whatever else people wrote. */
public record MailBody(List<List<List<Part>>> paragraphs) {

    /** A piece of a line; href is a path of ours, or null for mere text. */
    public record Part(String text, @Nullable String href) {}

    static MailBody of(String text, PublicAddress address) {
        var ours = Pattern.compile(Pattern.quote(address.of("/").toString()) + "[^\\s<>\"]*");
        return new MailBody(PlainText.paragraphs(text).stream()
                .map(lines -> lines.stream().map(line -> parts(line, ours, address)).toList()).toList());
    }

    private static List<Part> parts(String line, Pattern ours, PublicAddress address) {
        var parts = new ArrayList<Part>();
        var found = ours.matcher(line);
        int end = 0;
        for (; found.find(); end = found.end()) {
            if (found.start() > end) parts.add(new Part(line.substring(end, found.start()), null));
            parts.add(new Part(found.group(), found.group().substring(address.of("/").toString().length() - 1)));
        }
        if (end < line.length()) parts.add(new Part(line.substring(end), null));
        return parts;
    }
}
