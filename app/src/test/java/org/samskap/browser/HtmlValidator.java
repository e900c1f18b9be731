package org.samskap.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.xml.sax.SAXException;

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

    /** Begins to read a document; comes to what is wrong with it, a line each, and to nothing when it is valid. */
    static CompletableFuture<List<String>> read(String html) {
        return CompletableFuture.supplyAsync(() -> errors(html), THREAD);
    }

    private static List<String> errors(String html) {
        try {
            return VALIDATOR.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))).lines()
                    .filter(line -> line.contains("error")).toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
