package org.samskap.ui;

/** Something does not exist, or the person asking may not know that it does. Both are shown as the same 404. */
public class NotVisible extends RuntimeException {

    /** @param what ids only; it is for us and never shown. */
    public NotVisible(String what) {
        super(what);
    }
}
