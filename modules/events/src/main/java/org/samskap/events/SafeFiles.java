package org.samskap.events;

/** Looks into files that people send, for whoever keeps them: the same rules as for the files of events (SEC-20). */
public interface SafeFiles {
    /** More bytes than this are refused. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * What may be kept: a document as it came, a picture painted anew.
     *
     * @throws Refused when it is nothing of the kind
     */
    Safe look(byte[] sent) throws Refused;

    /** A file that may be kept. @param ending of its name, without a dot */
    record Safe(String mediaType, String ending, byte[] content) {}

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
