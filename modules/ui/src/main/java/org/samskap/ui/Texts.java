package org.samskap.ui;

/** The texts of one language. Patterns follow ICU MessageFormat, so that Polish plurals come out right. */
public interface Texts {

    /**
     * The text of a key, with its arguments filled in. A missing key is a defect: it throws in tests and development
     * (see {@link MissingText}) rather than showing itself to a visitor.
     */
    String of(String key, Object... arguments);

    /** Whether the key has a text; for optional parts such as one sentence for each value of an enum. */
    boolean has(String key);

    /** The language these texts are in. */
    Lang lang();

    /** Dates and times in this language. */
    Dates dates();
}
