package org.samskap.proposals.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.proposals.internal.Draft;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** Finds where somebody wants to raise a proposal. */
@Component
class Occasions {
    private final Spaces spaces;
    private final Events events;

    Occasions(Spaces spaces, Events events) {
        this.spaces = spaces;
        this.events = events;
    }

    /** The same with the nth question of the event, if there is one. */
    Optional<Occasion> find(@Nullable String event, @Nullable String space, @Nullable Integer question) {
        return find(event, space).map(found -> found.event() == null || question == null ? found : asked(found, found.event(), question));
    }

    private Occasion asked(Occasion found, EventSummary event, int question) {
        var questions = events.guidingQuestions(event.id());
        return question < 1 || question > questions.size() ? found : new Occasion(found.space(), event, question, questions.get(question - 1));
    }

    /** Empty when neither was named and there is more than one space to choose from. */
    Optional<Occasion> find(@Nullable String event, @Nullable String space) {
        if (event != null && !event.isBlank()) return Optional.of(at(event));
        if (space != null && !space.isBlank()) return Optional.of(in(space));
        var all = spaces.list();
        return all.size() == 1 ? Optional.of(new Occasion(all.getFirst(), null)) : Optional.empty();
    }

    private Occasion at(String slug) {
        var event = events.find(slug).orElseThrow(() -> new NotVisible("event"));
        return new Occasion(spaces.get(event.space()), event);
    }

    private Occasion in(String slug) {
        return new Occasion(spaces.find(slug).orElseThrow(() -> new NotVisible("space")), null);
    }

    Occasion of(Draft draft) {
        return new Occasion(spaces.get(draft.space()), draft.event() == null ? null : events.get(draft.event()), null, draft.question());
    }
}
