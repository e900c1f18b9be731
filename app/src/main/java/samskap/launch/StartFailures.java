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
            case PortInUseException taken -> "Port %d is taken by another program: stop that one, or choose another port with --server.port=8081."
                    .formatted(taken.getPort());
            case FlywayException wrong -> "The database could not be brought up to date, so it may belong to something else: choose an empty one with spring.datasource.url (%s)."
                    .formatted(firstLine(wrong));
            default -> null;
        };
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().filter(line -> !line.isBlank()).findFirst().orElse("no details").strip();
    }
}
