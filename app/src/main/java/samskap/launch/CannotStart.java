package samskap.launch;

/** Why the product cannot start, as one sentence for the person who started it. */
class CannotStart extends RuntimeException {
    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
