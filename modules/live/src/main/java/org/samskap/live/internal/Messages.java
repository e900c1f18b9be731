package org.samskap.live.internal;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a stream says, in the words of server-sent events. The script {@code live.js} understands it. */
final class Messages {
    private final OutputStream out;

    Messages(OutputStream out) {
        this.out = out;
    }

    /** The number of the last one is the id, with which a browser that was cut off comes back. */
    void news(List<News> news) throws IOException {
        write("id: " + news.getLast().number() + "\ndata: " + news.stream().map(News::json).collect(joining(",", "[", "]")));
    }

    /** Still here: browsers do not notice by themselves that the other end is gone, and neither do we until we write. */
    void beat() throws IOException {
        write("event: beat\ndata:");
    }

    /** The time of this stream is over; come again with this ticket. */
    void again(String ticket) throws IOException {
        write("event: again\ndata: " + ticket);
    }

    /** More was missed than can be told one by one. */
    void behind() throws IOException {
        write("event: behind\ndata:");
    }

    private void write(String message) throws IOException {
        out.write((message + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
