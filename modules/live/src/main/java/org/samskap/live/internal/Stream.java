package org.samskap.live.internal;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * One open page. News is put into its letter box by the ear of the node and written by the stream's own thread, so that a
 * slow reader keeps nobody waiting. Several pieces of news that come close together travel as one message.
 */
final class Stream {
    private static final int BOX = 2 * NewsStore.MOST;
    private static final long APART = Duration.ofMillis(200).toNanos();

    private final Messages messages;
    private final BlockingQueue<News> box = new LinkedBlockingQueue<>(BOX);
    private final long heartbeat;
    private final long end;
    private final Thread thread = Thread.currentThread();
    private volatile boolean closed;
    private long sent;
    private long written;

    /** To be used by the thread that makes it, but for {@link #hear} and {@link #close}. */
    Stream(OutputStream out, LiveSettings settings, long after) {
        this.messages = new Messages(out);
        this.heartbeat = settings.heartbeat().toNanos();
        long life = settings.life().toNanos();
        this.end = System.nanoTime() + life - ThreadLocalRandom.current().nextLong(life / 5 + 1);
        this.sent = after;
        this.written = System.nanoTime() - APART;
    }

    /** A reader who takes nothing out of a full box is let go; what was missed is read again when the reader comes back. */
    void hear(News news) {
        if (!box.offer(news)) close();
    }

    void close() {
        closed = true;
        thread.interrupt();
    }

    /** Writes what was missed; false, and the page is told to look again, when that was too much to say. */
    boolean catchUp(List<News> missed) throws IOException {
        if (missed.size() < NewsStore.MOST) {
            write(missed);
            return true;
        }
        messages.behind();
        return false;
    }

    /** @param again the ticket to come back with when the stream's time is over */
    void run(Supplier<String> again) throws IOException {
        try {
            while (!closed && System.nanoTime() < end) listen();
            if (!closed) messages.again(again.get());
        } catch (InterruptedException e) {
            // Closed: the page comes back by itself.
        }
    }

    private void listen() throws InterruptedException, IOException {
        var first = box.poll(Math.min(heartbeat, end - System.nanoTime()), NANOSECONDS);
        if (first == null) {
            messages.beat();
            return;
        }
        NANOSECONDS.sleep(written + APART - System.nanoTime());
        var news = new ArrayList<>(List.of(first));
        box.drainTo(news);
        write(news);
    }

    private void write(List<News> heard) throws IOException {
        // What was caught up with may be in the box as well.
        var news = heard.stream().filter(one -> one.number() > sent).toList();
        if (news.isEmpty()) return;
        sent = news.getLast().number();
        messages.news(news);
        written = System.nanoTime();
    }
}
