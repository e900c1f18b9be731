package org.samskap.live.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.samskap.live.Topic;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The streams that are open on this node. */
@Component
public class Streams {
    private final NewsStore store;
    private final Tickets tickets;
    private final Places places;
    private final LiveSettings settings;
    private final ApplicationContext context;
    private final Map<Topic, Set<Stream>> open = new ConcurrentHashMap<>();
    /** Number of the last news that was, or is just being, passed on to streams. */
    private volatile long passedOn;
    private volatile boolean closed;

    Streams(NewsStore store, Tickets tickets, LiveSettings settings, ApplicationContext context) {
        this.store = store;
        this.tickets = tickets;
        this.settings = settings;
        this.context = context;
        this.places = new Places(settings.perNode(), settings.perAddress());
    }

    /** A place among the streams, or empty when there is none: too many, or the product is about to stop. Give it back. */
    public Optional<Places.Place> place(String address) {
        return closed ? Optional.empty() : places.take(address);
    }

    /**
     * Writes to the page until it leaves, the stream's time is over or the product stops.
     *
     * @param after number of the last news that the page knows
     */
    public void serve(Ticket ticket, long after, OutputStream out) throws IOException {
        var stream = new Stream(out, settings, after);
        var streams = open.compute(ticket.topic(), (topic, others) -> with(others, stream));
        try {
            if (closed) return;
            if (after >= passedOn || stream.catchUp(store.listAfter(after, ticket.topic()))) stream.run(() -> tickets.renew(ticket));
        } finally {
            streams.remove(stream);
            open.computeIfPresent(ticket.topic(), (topic, others) -> others.isEmpty() ? null : others);
        }
    }

    private static Set<Stream> with(@Nullable Set<Stream> others, Stream stream) {
        var streams = others == null ? ConcurrentHashMap.<Stream>newKeySet() : others;
        streams.add(stream);
        return streams;
    }

    /** From one thread only, oldest first. */
    void passOn(List<News> news) {
        if (news.isEmpty()) return;
        // Before the first is passed on: whoever comes while this is going on sees that it must look for itself.
        passedOn = news.getLast().number();
        for (var one : news) open.getOrDefault(one.topic(), Set.of()).forEach(stream -> stream.hear(one));
    }

    void beginAfter(long number) {
        passedOn = number;
    }

    int open() {
        return places.taken();
    }

    /** The server waits for answers that are on their way, and a stream is always on its way. Its readers come back elsewhere. */
    @EventListener
    void on(ContextClosedEvent stopping) {
        if (stopping.getApplicationContext() != context) return;
        closed = true;
        open.values().forEach(streams -> streams.forEach(Stream::close));
    }
}
