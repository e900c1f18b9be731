package org.samskap.ui;

import java.util.ArrayList;
import java.util.List;

/** Takes apart what a person typed, so that templates can show it without any markup of its own. */
public final class PlainText {
    private PlainText() {}

    /** Paragraphs, each a list of lines; blank lines part paragraphs. */
    public static List<List<String>> paragraphs(String text) {
        var paragraphs = new ArrayList<List<String>>();
        var lines = new ArrayList<String>();
        // Browsers send CR LF; lines() takes that as one break, a regular expression easily as two.
        for (var line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) lines.add(line);
            else if (!lines.isEmpty()) {
                paragraphs.add(List.copyOf(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) paragraphs.add(List.copyOf(lines));
        return paragraphs;
    }
}
