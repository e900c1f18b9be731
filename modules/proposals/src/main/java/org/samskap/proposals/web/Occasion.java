package org.samskap.proposals.web;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventSummary;
import org.samskap.spaces.Space;
import org.samskap.ui.LocalPath;

/**
 * Where a proposal is raised: at an event, or in a space between events.
 *
 * @param number   of the question that it answers, counted from 1, or null
 * @param question of the event that it answers, or null
 * @param session  the part of the event's programme that it is about, or null
 */
public record Occasion(Space space, @Nullable EventSummary event, @Nullable Integer number, @Nullable String question, @Nullable Session session) {

    public Occasion(Space space, @Nullable EventSummary event) {
        this(space, event, null, null, null);
    }

    Occasion asking(@Nullable Integer number, @Nullable String question) {
        return new Occasion(space, event, number, question, session);
    }

    Occasion at(@Nullable Session part) {
        return new Occasion(space, event, number, question, part);
    }

    /** The explanation before the first page. */
    public String startHref() {
        if (event == null) return LocalPath.with("/propose", "space", space.slug());
        var href = LocalPath.with("/propose", "event", event.slug());
        if (number != null) href = LocalPath.with(href, "question", number.toString());
        return session == null || session.id() == null ? href : LocalPath.with(href, "session", session.id().toString());
    }

    public String title() {
        return event == null ? space.name() : event.title();
    }
}
