package samskap.launch;

import org.jspecify.annotations.Nullable;

/** Why the product cannot start, as one sentence for the person who started it. */
class CannotStart extends RuntimeException {
    CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
