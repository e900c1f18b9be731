package org.samskap.events.internal.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventState;
import org.samskap.events.Events;
import org.samskap.events.MinutesPublished;
import org.samskap.events.internal.MinutesMark;
import org.samskap.events.internal.minutes.Minutes.Correction;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps minutes: drafts for those who plan the event, then for everyone. Others who try to write meet {@link NotVisible}. */
@Service
public class MinutesDesk {
    private final EventPlanning planning;
    private final Events events;
    private final MinutesRepository repository;
    private final MinutesMark mark;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    MinutesDesk(EventPlanning planning, Events events, MinutesRepository repository, MinutesMark mark,
                ApplicationEventPublisher publisher, Clock clock) {
        this.planning = planning;
        this.events = events;
        this.repository = repository;
        this.mark = mark;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Minutes with the event they are of. */
    public record Of(EventOutline event, Minutes minutes) {

        public Agenda agenda() {
            return new Agenda(event.sessions());
        }

        /** The item with this id, written or not. */
        public Optional<Item> find(UUID id) {
            return agenda().find(id, minutes.items());
        }
    }

    /** As everyone may read them. */
    public Of read(String slug) {
        var event = events.outline(slug).orElseThrow(() -> new NotVisible("event " + slug));
        var minutes = repository.get(event.id());
        if (!minutes.isPublished()) throw new NotVisible("minutes of " + slug);
        return new Of(event, minutes);
    }

    /** As those who plan the event see them, drafts too. */
    public Of open(String slug, @Nullable Actor organiser) {
        var event = planning.outline(slug, organiser);
        return new Of(event, repository.get(event.id()));
    }

    /** How far they are, for somebody who may know. */
    public Minutes of(EventId event) {
        return repository.get(event);
    }

    /**
     * Keeps what was typed about one item; the same form sent twice is one item (REL-29). What is empty is not kept.
     *
     * @param seen mark of the item as this person saw it, empty for a new one
     * @throws MinutesChangedMeanwhile when it is another by now; nothing was changed
     */
    @Transactional
    public void write(String slug, @Nullable Actor organiser, String seen, Item typed) {
        var event = planning.outline(slug, organiser);
        var before = draft(event.id());
        var agenda = new Agenda(event.sessions());
        var now = agenda.find(typed.id(), before.items());
        if (now.filter(typed::equals).isPresent()) return;
        if (!now.map(Item::mark).orElse("").equals(seen)) throw new MinutesChangedMeanwhile(event.id(), before.version());
        repository.save(event.id(), before.opening(), agenda.with(typed, before.items()));
    }

    /**
     * Keeps what stands before all items.
     *
     * @param seen mark of it as this person saw it
     * @throws MinutesChangedMeanwhile when it is another by now; nothing was changed
     */
    @Transactional
    public void begin(String slug, @Nullable Actor organiser, String seen, @Nullable String opening) {
        var event = planning.outline(slug, organiser);
        var before = draft(event.id());
        if (Objects.equals(before.opening(), opening)) return;
        if (!Minutes.mark(before.opening()).equals(seen)) throw new MinutesChangedMeanwhile(event.id(), before.version());
        repository.save(event.id(), opening, new Agenda(event.sessions()).toKeep(before.items(), before.items()));
    }

    /**
     * Keeps all of a draft at once, as it comes from elsewhere.
     *
     * @throws MinutesChangedMeanwhile when they are not as this person saw them; nothing was changed
     */
    @Transactional
    public void save(String slug, @Nullable Actor organiser, int version, @Nullable String opening, List<Item> items) {
        var event = planning.outline(slug, organiser);
        var before = draft(event.id());
        if (before.version() != version) throw new MinutesChangedMeanwhile(event.id(), before.version());
        repository.save(event.id(), opening, new Agenda(event.sessions()).toKeep(items, before.items()));
    }

    private Minutes draft(EventId event) {
        var now = repository.lock(event);
        if (now.isPublished()) throw new MinutesChangedMeanwhile(event, now.version());
        return now;
    }

    /**
     * Shows them to everyone. Twice does no harm and announces nothing again.
     *
     * @throws MinutesChangedMeanwhile when they are not as this person saw them
     * @throws MinutesNotReady         when they say nothing, or nobody sees the event yet
     */
    @Transactional
    public void publish(String slug, @Nullable Actor organiser, int version) {
        var event = planning.outline(slug, organiser);
        var minutes = unchanged(event.id(), version);
        if (minutes.isPublished()) return;
        if (!minutes.saysSomething() || event.summary().state() == EventState.DRAFT) throw new MinutesNotReady(event.id());
        // The public programme may say less than the organisers' one, so what is closed there must go before everyone can read.
        var shown = new Agenda(event.sessions()).toShow(minutes.items());
        if (!shown.equals(minutes.items())) repository.save(event.id(), minutes.opening(), shown);
        var now = clock.instant();
        repository.publish(event.id(), now);
        mark.set(event.id(), now);
        publisher.publishEvent(new MinutesPublished(event.id(), event.summary().space(), now));
    }

    private Minutes unchanged(EventId event, int version) {
        var now = repository.lock(event);
        if (now.version() != version) throw new MinutesChangedMeanwhile(event, now.version());
        return now;
    }

    /**
     * Adds a dated entry to what was published, and changes nothing that stands there.
     *
     * @param id of the entry, made with its form: the same form sent twice is one entry (REL-29)
     */
    @Transactional
    public void correct(String slug, @Nullable Actor organiser, UUID id, @Nullable String about, String text) {
        var event = planning.outline(slug, organiser);
        var minutes = repository.get(event.id());
        if (!minutes.isPublished()) throw new NotVisible("published minutes of " + slug);
        var known = minutes.items().stream().map(Item::title).filter(title -> title.equals(about)).findFirst().orElse(null);
        repository.correct(event.id(), id, new Correction(known, text, clock.instant()));
    }
}
