package org.samskap.live.internal;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hears on one connection of its own, outside the pool, that there is news, and looks for it every few seconds in any case: a
 * lost call costs seconds, never news (REL-12). While it has no connection it goes on looking.
 */
@Component
class Ear implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Ear.class);

    private final NewsStore store;
    private final Streams streams;
    private final JdbcConnectionDetails database;
    private final LiveSettings settings;
    private volatile boolean running;
    private @Nullable Thread thread;
    private long heard = -1;
    private boolean deaf;

    Ear(NewsStore store, Streams streams, JdbcConnectionDetails database, LiveSettings settings) {
        this.store = store;
        this.streams = streams;
        this.database = database;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("live-ear").start(this::listen);
    }

    /** Waits for it: it may be using the pool, which is about to be closed. */
    @Override
    public void stop() {
        running = false;
        var listening = thread;
        if (listening == null) return;
        listening.interrupt();
        try {
            listening.join(settings.poll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        try {
            while (isRunning()) {
                listenOnOneConnection();
                if (isRunning()) lookWithoutOne();
            }
        } catch (InterruptedException e) {
            // Stopped.
        }
    }

    /** Returns when the connection is gone. */
    private void listenOnOneConnection() throws InterruptedException {
        try (var calls = settings.listen() ? Calls.of(database) : new Calls(null)) {
            while (isRunning()) {
                look();
                become(false, null);
                calls.await(settings.poll());
            }
        } catch (SQLException | DataAccessException e) {
            if (isRunning()) become(true, e);
        }
    }

    /** The pool may well have a connection when no more can be opened. */
    private void lookWithoutOne() throws InterruptedException {
        try {
            look();
        } catch (DataAccessException e) {
            log.debug("No look at the news either", e);
        }
        Thread.sleep(settings.poll().dividedBy(10));
    }

    private void look() {
        if (heard < 0) streams.beginAfter(heard = store.last());
        var news = store.listAfter(heard);
        while (!news.isEmpty()) {
            streams.passOn(news);
            heard = news.getLast().number();
            news = news.size() < NewsStore.MOST ? List.of() : store.listAfter(heard);
        }
    }

    private void become(boolean deaf, @Nullable Exception why) {
        if (this.deaf == deaf) return;
        this.deaf = deaf;
        if (deaf) log.warn("Open pages hear of news some seconds late until the database calls again: {}", String.valueOf(why));
        else log.info("The database calls again when there is news");
    }
}
