package org.samskap.notifications.internal.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A mail server with one conversation in mind: what it answers to some command, and where it hangs up. */
final class GrumpyServer implements AutoCloseable {
    private static final String HANG_UP = "hang up";
    private static final String SILENCE = "silence";
    private static final String SLOWLY = "slowly";
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
    private final Map<String, String> answers;

    private GrumpyServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        Thread.ofVirtual().start(this::serve);
    }

    static GrumpyServer answering(String command, String answer) throws IOException {
        return new GrumpyServer(Map.of(command, answer));
    }

    /** Dies in the middle of a mail; at {@code .} when it has all of the text and has not said that it takes it. */
    static GrumpyServer hangingUpAt(String command) throws IOException {
        return new GrumpyServer(Map.of(command, HANG_UP));
    }

    /** Says nothing any more, and does not hang up either. */
    static GrumpyServer fallingSilentAt(String command) throws IOException {
        return new GrumpyServer(Map.of(command, SILENCE));
    }

    /** Takes its time for an answer, but gives it. */
    static GrumpyServer thinkingBefore(String command) throws IOException {
        return new GrumpyServer(Map.of(command, SLOWLY));
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // The caller has left; the next one may come.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 grumpy");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            var answer = answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine");
            if (answer.equals(HANG_UP)) return;
            if (answer.equals(SILENCE)) continue;
            if (answer.equals(SLOWLY)) answer = thinking(command.equals("DATA") ? "354 go on" : "250 fine");
            // What follows is the text, up to the dot.
            say(caller, answer);
            if (!answer.startsWith("354")) continue;
            in.lines().takeWhile(text -> !text.equals(".")).forEach(text -> {});
            if (answers.getOrDefault(".", "").equals(HANG_UP)) return;
            answer = answers.getOrDefault(".", "250 taken");
            say(caller, answer);
        }
    }

    private static String thinking(String answer) {
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        return answer;
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
