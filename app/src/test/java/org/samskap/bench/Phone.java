package org.samskap.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A phone that listens to the wall of a room on a socket of its own, and comes back when it is cut off. */
final class Phone implements AutoCloseable {
    private static final Pattern NEWS = Pattern.compile("\\[(\\d+),\"");

    private final int port;
    private final String stream;
    /** Numbers of news, and when each was heard first, in milliseconds. */
    final Map<Long, Long> heard = new ConcurrentHashMap<>();
    volatile boolean listening;
    private volatile boolean closed;
    private volatile Socket socket;

    Phone(int port, String stream) throws IOException {
        this.port = port;
        this.stream = stream;
        this.socket = new Socket("localhost", port);
        Thread.startVirtualThread(this::listen);
    }

    private void listen() {
        while (!closed) {
            try (var connection = socket) {
                ask(connection);
                read(connection);
            } catch (IOException e) {
                // Cut off: comes back below.
            }
            if (!closed) reconnect();
        }
    }

    private void ask(Socket connection) throws IOException {
        var last = heard.keySet().stream().max(Long::compare).map(number -> "Last-Event-ID: " + number + "\r\n").orElse("");
        connection.getOutputStream().write(("GET " + stream + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/event-stream\r\n" + last + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void read(Socket connection) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("HTTP/1.1 200")) listening = true;
            if (!line.startsWith("data: [")) continue;
            var now = System.currentTimeMillis();
            var news = NEWS.matcher(line);
            while (news.find()) heard.putIfAbsent(Long.parseLong(news.group(1)), now);
        }
    }

    private void reconnect() {
        try {
            socket = new Socket("localhost", port);
        } catch (IOException e) {
            closed = true;
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        socket.close();
    }
}
