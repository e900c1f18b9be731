package org.samskap.events.internal.minutes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EnteredMinutes;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands minutes that come as a whole to the desk that the pages use. */
@Service
class MinutesEntry implements EnteredMinutes {
    private final MinutesDesk desk;

    MinutesEntry(MinutesDesk desk) {
        this.desk = desk;
    }

    @Override
    @Transactional
    public void publish(String slug, Actor organiser, @Nullable String opening, List<EnteredMinutes.Item> items) {
        var before = desk.open(slug, organiser);
        if (before.minutes().isPublished()) return;
        desk.save(slug, organiser, before.minutes().version(), opening, items.stream().map(item -> written(before.event(), item)).toList());
        desk.publish(slug, organiser, desk.open(slug, organiser).minutes().version());
    }

    private static Minutes.Item written(EventOutline event, EnteredMinutes.Item item) {
        var about = event.sessions().stream().filter(session -> session.title().equals(item.title())).map(Session::id).findFirst().orElse(null);
        return new Minutes.Item(about, item.title(), item.said(), item.decided());
    }
}
