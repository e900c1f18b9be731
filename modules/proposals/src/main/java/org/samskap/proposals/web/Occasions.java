package org.samskap.proposals.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.proposals.internal.Draft;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** Finds where somebody wants to raise a proposal. */
@Component
public class Occasions {
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
        return question < 1 || question > questions.size() ? found : found.asking(question, questions.get(question - 1));
    }

    /** Empty when neither was named and there is more than one space to choose from. */
    public Optional<Occasion> find(@Nullable String event, @Nullable String space) {
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
        var found = new Occasion(spaces.get(draft.space()), draft.event() == null ? null : events.get(draft.event())).asking(null, draft.question());
        return draft.session() == null ? found : at(found, draft.session().toString());
    }

    /** The same at a part of the event's programme, if there is such a part. */
    Occasion at(Occasion found, @Nullable String session) {
        return found.at(parts(found).stream().filter(part -> part.id() != null && part.id().toString().equals(session)).findFirst().orElse(null));
    }

    /** The parts of the programme that an idea may be about; nobody has ideas about a break. */
    List<Session> parts(Occasion found) {
        if (found.event() == null) return List.of();
        return events.outline(found.event().id()).stream().flatMap(plan -> plan.sessions().stream()).filter(part -> part.kind() != SessionKind.BREAK).toList();
    }
}
