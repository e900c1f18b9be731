package org.samskap.events.internal;

import static org.samskap.events.internal.EventTable.EVENT;

import java.time.Clock;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.DayId;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventState;
import org.samskap.events.JoinLinks;
import org.samskap.events.internal.PlanLists.InHand;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers see and start. Everybody else meets {@link NotVisible}, whether or not a thing exists (SEC-03). */
@Service
@Transactional
public class PlanDesk {
    private final Planners planners;
    private final PlanLists lists;
    private final EventQueries queries;
    private final Planning planning;
    private final JoinLinks links;
    private final DSLContext sql;
    private final Clock clock;

    PlanDesk(Planners planners, PlanLists lists, EventQueries queries, Planning planning, JoinLinks links,
             DSLContext sql, Clock clock) {
        this.planners = planners;
        this.lists = lists;
        this.queries = queries;
        this.planning = planning;
        this.links = links;
        this.sql = sql;
        this.clock = clock;
    }

    /** Everything in the spaces where the person plans, and the events that she looks after elsewhere; empty for somebody who plans nowhere. */
    public InHand inHand(Actor actor) {
        return lists.of(planners.spacesOf(actor), planners.eventsOf(actor), clock.instant());
    }

    /** The event with everything about it, drafts too. */
    public EventDetails event(String slug, @Nullable Actor actor) {
        var event = queries.findAny(slug).orElseThrow(() -> new NotVisible("event " + slug));
        planners.require(actor, event.summary());
        return event;
    }

    /** The same where the event is tied to others, which only those do who plan in its space. */
    public EventDetails eventOfSpace(String slug, @Nullable Actor actor) {
        var event = event(slug, actor);
        planners.require(actor, event.summary().space());
        return event;
    }

    /**
     * Starts an event.
     *
     * @param id     that the form brought along: the same form sent twice starts one event (REL-29)
     * @param wanted its slug is only a wish
     * @return the slug it got
     */
    public String start(Actor actor, EventId id, EventPlan wanted) {
        planners.require(actor, wanted.basics().space());
        var known = lists.find(id);
        if (known.isPresent()) return mine(actor, known.get());
        var slug = lists.freeForEvent(wanted.basics().slug());
        planning.create(id, wanted.with(wanted.basics().called(slug)));
        return slug;
    }

    private String mine(Actor actor, PlanLists.Known event) {
        planners.require(actor, event.space());
        return event.slug();
    }

    /** Moves an event to another state and says why; refusals as {@link org.samskap.events.EventPlanning#revise}. */
    public void move(String slug, Actor actor, int version, EventState state, @Nullable String why) {
        planning.revise(slug, actor, version, plan -> plan.in(state));
        sql.update(EVENT).set(EVENT.STATE_NOTE, why).where(EVENT.SLUG.eq(slug)).execute();
    }

    /** Sets the secret address of a day's online room, or takes it away; refusals as {@link #move}. */
    public void link(String slug, Actor actor, int version, DayId day, JoinLinks.@Nullable JoinLink link) {
        planning.revise(slug, actor, version, plan -> plan);
        links.set(event(slug, actor).summary().id(), day, link);
    }

    /** Makes an event the edition after another; both must be the actor's to plan. */
    public void succeed(String slug, String predecessor, Actor actor) {
        sql.update(EVENT).set(EVENT.PREDECESSOR_ID, event(predecessor, actor).summary().id())
                .where(EVENT.ID.eq(event(slug, actor).summary().id())).execute();
    }

    /** Whether the person plans in the space. */
    public boolean mayPlan(@Nullable Actor actor, SpaceId space) {
        return planners.may(actor, space);
    }
}
