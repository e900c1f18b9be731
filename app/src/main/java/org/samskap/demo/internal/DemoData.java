package org.samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.samskap.followups.Seals;
import org.samskap.notifications.Mailing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads the demo data on the first start, before the web server opens its port: history is replayed step by step, and
 * each step waits until all listeners heard of the one before. An interrupted load goes on where it stopped.
 */
@Component
@WhenDemo
class DemoData implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    /** Monday 20 November 2023, eight in the morning: the day of a follow-up meeting. */
    private static final Instant TODAY = Instant.parse("2023-11-20T07:00:00Z");

    private final DemoClock clock;
    private final DemoFiles files;
    private final Progress progress;
    private final PlaceLoader places;
    private final EventLoader events;
    private final EventPublicationRegistry publications;
    private final Mailing mailing;
    private final Seals seals;
    private final Map<String, Consumer<StoryStep>> verbs = new HashMap<>();
    private volatile boolean running;

    DemoData(DemoClock clock, DemoFiles files, Progress progress, PlaceLoader places, EventLoader events,
             EventPublicationRegistry publications, Mailing mailing, Seals seals, List<Verbs> players) {
        this.clock = clock;
        this.files = files;
        this.progress = progress;
        this.places = places;
        this.events = events;
        this.publications = publications;
        this.mailing = mailing;
        this.seals = seals;
        players.forEach(player -> verbs.putAll(player.verbs()));
    }

    @Override
    public void start() {
        progress.clockOffset().ifPresentOrElse(clock::tick, this::load);
        running = true;
    }

    private void load() {
        LOG.info("Loading the demo data, once …");
        var steps = files.story().get("steps").valueStream().map(StoryStep::new).toList();
        clock.standAt(steps.getFirst().at().minus(Duration.ofDays(30)));
        if (progress.stepsDone() == 0) prepare();
        for (int number = progress.stepsDone(); number < steps.size(); number++) {
            play(steps.get(number), number + 1);
            if (lastOfItsDay(steps, number)) mailing.writeDigests();
        }
        var offset = Duration.between(Instant.now(), TODAY);
        progress.finish(offset);
        clock.tick(offset);
        seals.seal();
    }

    /** Digests are written in the evening, as the job would have done. */
    private static boolean lastOfItsDay(List<StoryStep> steps, int number) {
        return number + 1 == steps.size() || !steps.get(number + 1).day().equals(steps.get(number).day());
    }

    private void prepare() {
        places.load();
        events.load();
        settle();
    }

    private void play(StoryStep step, int number) {
        clock.standAt(step.at());
        var player = verbs.get(step.verb());
        if (player == null) throw new IllegalStateException("No one plays the demo verb " + step.verb());
        player.accept(step);
        settle();
        progress.done(number);
    }

    /** Waits until every listener is done, so that what follows finds what came before. */
    private void settle() {
        for (int tries = 0; !publications.findIncompletePublications().isEmpty(); tries++) {
            if (tries > 2000) throw new IllegalStateException("Listeners do not finish: " + publications.findIncompletePublications());
            pause();
        }
    }

    private static void pause() {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the jobs. */
    @Override
    public int getPhase() {
        return 0;
    }
}
