package org.samskap.ui;

/** A key without a text in some language. */
public class MissingText extends RuntimeException {
    MissingText(String key, Lang lang) {
        super("No text for '" + key + "' in " + lang.tag());
    }
}
