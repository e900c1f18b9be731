package samskap.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What PostgreSQL said before it gave up. */
final class LastWords {

    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|error):\\s+(.*)");

    private LastWords() {}

    static String in(Path log) {
        try {
            var text = Files.readString(log).strip();
            return REASON.matcher(text).results().reduce((earlier, later) -> later).map(reason -> reason.group(1)).orElse(lastLineOf(text));
        } catch (IOException e) {
            return "without a word";
        }
    }

    private static String lastLineOf(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
