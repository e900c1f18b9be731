package org.samskap.ui;

/** Looks into files that people send, for whoever keeps them: one set of rules for the whole house (SEC-20, ADR 0025). */
public interface SafeFiles {
    /** More bytes than this are refused. */
    int MOST_BYTES = 10 * 1024 * 1024;
    /** Points; wide enough for a page of paper. */
    int PAGE_WIDE = 2400;

    /**
     * What may be kept: a document as it came, a picture painted anew, as the camera was held and without its notes. What it is is read
     * from its bytes, never from its name.
     *
     * @param longestSide of a picture, in points; a larger one is made smaller
     * @throws Refused when it is nothing of the kind
     */
    Safe look(byte[] sent, int longestSide) throws Refused;

    /** The same for a picture to print. */
    default Safe look(byte[] sent) throws Refused {
        return look(sent, PAGE_WIDE);
    }

    /** A file that may be kept. @param ending of its name, without a dot */
    record Safe(String mediaType, String ending, byte[] content) {

        public boolean isPicture() {
            return mediaType.startsWith("image/");
        }
    }

    /** A file that may not be kept, and why. */
    final class Refused extends Exception {
        private final Why why;

        public Refused(Why why) {
            super(why.name());
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** Nothing in it, too much, something else than PDF, PNG or JPEG, or not whole. */
    enum Why { EMPTY, LARGE, KIND, BROKEN }
}
