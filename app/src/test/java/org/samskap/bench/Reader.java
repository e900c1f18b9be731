package org.samskap.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A reader with one kept connection, as cheap as can be so that the two cores are left to the server. Loopback only. */
final class Reader implements Load.Worker {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] request;
    private long size;

    /** @param header one more line of the request, or null; with a cookie every page is made anew */
    Reader(int port, String path, @Nullable String header) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 65536);
        out = socket.getOutputStream();
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Language: sv\r\n" + (header == null ? "" : header + "\r\n") + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean once() throws IOException {
        out.write(request);
        var ok = line().contains(" 200");
        long length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) length = Long.parseLong(header.substring(15).strip());
        }
        if (length < 0) throw new IOException("The answer does not say how long it is");
        in.skipNBytes(length);
        size = length;
        return ok;
    }

    /** Bytes of the last body. */
    long size() {
        return size;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("The server hung up");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
