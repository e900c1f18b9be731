package org.samskap.partners.internal.directory;

/** An organisation of this name, in this place, is in the directory already. */
public class AlreadyThere extends RuntimeException {
    AlreadyThere() {
        super("in the directory already");
    }
}
