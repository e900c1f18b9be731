package org.samskap.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** A page that listens, the way a browser does: reads the stream line by line on a thread of its own. */
final class OpenPage implements AutoCloseable {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private volatile boolean over;
    private volatile int beats;

    /** What the stream said and when; the id is null where none was sent. */
    record Message(@Nullable String id, String event, String data, long at) {}

    OpenPage(URI stream, @Nullable String lastEventId, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(stream).header("Accept", "text/event-stream");
        if (lastEventId != null) request.header("Last-Event-ID", lastEventId);
        if (headers.length > 0) request.headers(headers);
        answer = BROWSER.send(request.build(), BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(this::read);
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The next message; fails when none comes within five seconds. */
    Message next() throws InterruptedException {
        var message = messages.poll(5, TimeUnit.SECONDS);
        if (message == null) throw new AssertionError("Nothing was heard" + (over ? ", and the stream is over" : ""));
        return message;
    }

    /** Whether nothing but beats is heard for a while. */
    boolean quietFor(long millis) throws InterruptedException {
        return messages.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    int beats() {
        return beats;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
            List<String> message = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) message.add(line);
                else if (message.stream().noneMatch(field -> field.startsWith("retry:"))) take(parse(message));
                if (line.isEmpty()) message.clear();
            }
        } catch (IOException e) {
            // Closed by this side, or the server is gone.
        }
        over = true;
    }

    private void take(Message message) {
        if (message.event().equals("beat")) beats++;
        else messages.add(message);
    }

    private static Message parse(List<String> fields) {
        return new Message(field(fields, "id"), field(fields, "event") instanceof String event ? event : "message", String.valueOf(field(fields, "data")), System.nanoTime());
    }

    private static @Nullable String field(List<String> fields, String name) {
        return fields.stream().filter(line -> line.startsWith(name + ":")).map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse(null);
    }

    boolean over() {
        return over;
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
