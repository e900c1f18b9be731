package org.samskap.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nu.validator.client.EmbeddedValidator;

/** The HTML validator of the Nu project, in this process. Its grammar recurses deeply, so it has a thread with room. */
final class HtmlValidator {
    private static final long ROOM = 64L * 1024 * 1024;
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(null, task, "html validator", ROOM);
        thread.setDaemon(true);
        return thread;
    });
    private static final EmbeddedValidator VALIDATOR = new EmbeddedValidator();

    static {
        VALIDATOR.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    }

    private HtmlValidator() {}

    /** What is wrong with a document, a line each; empty when it is valid. */
    static List<String> errors(String html) {
        try {
            var answer = THREAD.submit(() -> VALIDATOR.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))).get();
            return answer.lines().filter(line -> line.contains("error")).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
