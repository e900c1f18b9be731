package org.samskap.live.internal;

import java.util.UUID;

import org.samskap.live.Live;
import org.samskap.live.LiveFeed;
import org.samskap.live.LiveKeeping;
import org.samskap.live.Topic;
import org.samskap.live.What;
import org.springframework.stereotype.Service;

/** News over the database that all nodes share. */
@Service
class LiveInPostgres implements Live, LiveKeeping {
    private final NewsStore store;
    private final Tickets tickets;
    private final Streams streams;

    LiveInPostgres(NewsStore store, Tickets tickets, Streams streams) {
        this.store = store;
        this.tickets = tickets;
        this.streams = streams;
    }

    @Override
    public void tell(Topic topic, What what, UUID about) {
        Telling.add(new Told(topic, what, about), store);
    }

    @Override
    public LiveFeed open(Topic topic) {
        return new LiveFeed("/live?ticket=" + tickets.write(topic), store.last());
    }

    @Override
    public void forget() {
        store.forget();
    }

    @Override
    public int listening() {
        return streams.open();
    }
}
