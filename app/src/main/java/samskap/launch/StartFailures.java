package samskap.launch;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

import org.jspecify.annotations.Nullable;

import samskap.db.embedded.EmbeddedDatabaseUnavailable;

/** Finds the one sentence for what usually keeps the product from starting; registered in {@code META-INF/spring.factories}. */
@Order(0)
final class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) return new FailureAnalysis(sentence, null, cause);
        }
        return null;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> known.getMessage();
            case EmbeddedDatabaseUnavailable known -> known.getMessage();
            // A module found one of our settings unusable and says which.
            case IllegalStateException setting when String.valueOf(setting.getMessage()).startsWith("samskap.") -> "The setting " + setting.getMessage() + ".";
            // Somebody took it after we tried it.
            case PortInUseException taken -> PortAtStart.sentence(taken.getPort(), null, "in use");
            case FlywayException wrong -> "The database could not be brought up to date, so it may belong to something else; restore it, or name an empty one in spring.datasource.url (%s)."
                    .formatted(firstLine(wrong));
            default -> null;
        };
    }

    /** Flyway writes whole paragraphs; what the database said stands behind "Message". */
    static String firstLine(Throwable cause) {
        var lines = String.valueOf(cause.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream().filter(line -> line.startsWith("Message")).findFirst()
                .map(line -> line.replaceFirst("Message *: *", ""))
                .or(() -> lines.stream().findFirst()).orElse("no details");
    }
}
