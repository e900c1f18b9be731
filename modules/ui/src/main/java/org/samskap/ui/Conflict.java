package org.samskap.ui;

/** Somebody else changed the thing meanwhile; shown as 409 with a way back to what was typed (REL-28). */
public class Conflict extends RuntimeException {
    public Conflict(String what) {
        super(what);
    }
}
