package org.samskap.events;

/** Planning: what organisers do. Each call announces what changed. */
public interface EventPlanning {

    /** Plans a series, or changes the one with this slug; its id stays as it was. */
    SeriesId plan(SeriesPlan plan);

    /** Plans an event, or changes the one with this slug; its id stays as it was. */
    EventId plan(EventPlan plan);

    /** The event took place. Twice does no harm and announces nothing again. */
    void hold(EventId event);
}
