package org.samskap.ui;

import java.util.Arrays;
import java.util.List;

/** Takes apart what a person typed, so that templates can show it without any markup of its own. */
public final class PlainText {
    private PlainText() {}

    /** Paragraphs, each a list of lines; blank lines part paragraphs. */
    public static List<List<String>> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R[ \\t]*\\R\\s*"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }
}
