package org.samskap.events;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;

/** Planning: what organisers do. Each call announces what changed. */
public interface EventPlanning {

    /** Plans a series, or changes the one with this slug; its id stays as it was. */
    SeriesId plan(SeriesPlan plan);

    /** Plans an event, or changes the one with this slug; its id stays as it was. */
    EventId plan(EventPlan plan);

    /**
     * The event as its organisers see it, drafts too.
     *
     * @throws org.samskap.ui.NotVisible for everybody who is neither organiser, facilitator nor administrator of its space
     */
    EventOutline outline(String slug, @Nullable Actor organiser);

    /**
     * Changes a part of the plan.
     *
     * @param version that the organiser saw when they began
     * @return the new version
     * @throws org.samskap.ui.NotVisible as {@link #outline}
     * @throws PlanChangedMeanwhile when somebody else changed the plan since; nothing was changed
     * @throws PlanRefused          when something already promised to people stands against it; nothing was changed
     */
    int revise(String slug, @Nullable Actor organiser, int version, UnaryOperator<EventPlan> change);

    /** The event took place. Twice does no harm and announces nothing again. */
    void hold(EventId event);
}
