package org.samskap.ui;

/**
 * What we hope a visitor will do here, such as putting a proposal forward. At most one module contributes one as a
 * bean; it stands in the hero of the start page and, on a phone, within reach of the thumb.
 *
 * @param textKey key of its text, a verb phrase
 * @param path    where it leads
 */
public record PrimaryAction(String textKey, String path) {

    /** The action as one page shows it. */
    public record Link(String text, String href) {}
}
