package org.samskap.events.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventCancelled;
import org.samskap.events.EventChanged;
import org.samskap.events.EventHeld;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventPublished;
import org.samskap.events.EventState;
import org.samskap.events.FollowUpPlanned;
import org.samskap.events.PlanChangedMeanwhile;
import org.samskap.events.PlanGuard;
import org.samskap.events.PlanRefused;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlan;
import org.samskap.events.internal.programme.Releasing;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Planning implements EventPlanning {
    private final SeriesRepository series;
    private final EventRepository repository;
    private final EventQueries queries;
    private final EventDirectory directory;
    private final Organisations organisations;
    private final EventOutlines outlines;
    private final Releasing releasing;
    private final Planners planners;
    private final List<PlanGuard> guards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(SeriesRepository series, EventRepository repository, EventQueries queries, EventDirectory directory,
             Organisations organisations, EventOutlines outlines, Releasing releasing, Planners planners, ObjectProvider<PlanGuard> guards,
             ApplicationEventPublisher events, Clock clock) {
        this.series = series;
        this.repository = repository;
        this.queries = queries;
        this.directory = directory;
        this.organisations = organisations;
        this.outlines = outlines;
        this.releasing = releasing;
        this.planners = planners;
        this.guards = guards.orderedStream().toList();
        this.events = events;
        this.clock = clock;
    }

    @Override
    public SeriesId plan(SeriesPlan plan) {
        Plans.refuseJoinLink(plan.slug(), plan.usualOnline());
        var id = series.save(plan);
        carryAlong(id);
        return id;
    }

    @Override
    public EventId plan(EventPlan wanted) {
        var known = queries.findAny(wanted.basics().slug());
        var id = known.map(details -> details.summary().id()).orElseGet(EventId::next);
        var within = wanted.basics().series();
        // A file cannot say that a day goes along with its series, only that it is in the same place.
        var plan = write(id, known.map(EventDetails::plan).orElse(null), within == null ? wanted : series.usualPlace(within).foundIn(wanted));
        // A plan that comes as a whole, such as a file, says what is to be read, its programme included.
        if (plan.basics().state() != EventState.DRAFT) releasing.release(id, plan);
        return id;
    }

    /** A new event with an id that its form brought along, so that the same form sent twice makes one event (REL-29). */
    public void create(EventId id, EventPlan wanted) {
        write(id, null, wanted);
    }

    @Override
    @Transactional(readOnly = true)
    public EventOutline outline(String slug, @Nullable Actor organiser) {
        var outline = outlines.findDraft(slug).orElseThrow(() -> new NotVisible("event " + slug));
        planners.require(organiser, outline.summary());
        return outline;
    }

    @Override
    public int revise(String slug, @Nullable Actor organiser, int version, UnaryOperator<EventPlan> change) {
        var id = outline(slug, organiser).id();
        // From here on others wait; what stands is read again, since it may have changed before the lock was ours.
        repository.lock(id).orElseThrow(() -> new NotVisible("event " + id));
        var now = repository.version(id);
        if (now != version) throw new PlanChangedMeanwhile(id, now);
        var before = queries.findAny(slug).orElseThrow(() -> new NotVisible("event " + slug)).plan();
        var after = change.apply(before);
        // Whoever looks after this one event alone does not speak for others.
        if (!Plans.stays(before, after)) planners.require(organiser, before.basics().space());
        write(id, before, after);
        return now + 1;
    }

    /** Moves the dates ahead that go along with their series to where it meets now, each as news of its own. */
    void carryAlong(SeriesId id) {
        var usual = series.usualPlace(id);
        for (var event : repository.listGoingAlong(id, clock.instant())) {
            repository.lock(event.id());
            var before = queries.findAny(event.slug()).orElseThrow(() -> new NotVisible("event " + event.slug())).plan();
            if (!usual.carriedTo(before).equals(before)) write(event.id(), before, before);
        }
    }

    private EventPlan placed(EventPlan plan) {
        var within = plan.basics().series();
        return within == null || plan.days().stream().noneMatch(EventPlan.Day::asUsual) ? plan : series.usualPlace(within).carriedTo(plan);
    }

    private EventPlan write(EventId id, @Nullable EventPlan before, EventPlan wanted) {
        for (var day : wanted.days()) Plans.refuseJoinLink(wanted.basics().slug(), day.online());
        var plan = Plans.afterwards(before, placed(wanted));
        if (before != null) guard(id, before, plan);
        repository.save(id, plan, organisationSlugs(plan));
        announce(id, before, plan, clock.instant());
        link(id, before, plan);
        return plan;
    }

    private void guard(EventId id, EventPlan before, EventPlan after) {
        var objections = guards.stream().flatMap(guard -> guard.objections(id, before, after).stream()).toList();
        if (!objections.isEmpty()) throw new PlanRefused(id, objections);
    }

    private Map<OrganisationId, String> organisationSlugs(EventPlan plan) {
        var ids = plan.organisers().stream().map(EventPlan.Organiser::organisation).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) return Map.of();
        return organisations.get(ids).values().stream().collect(Collectors.toMap(Organisation::id, Organisation::slug));
    }

    private void announce(EventId id, @Nullable EventPlan before, EventPlan plan, Instant now) {
        var space = plan.basics().space();
        var was = before == null ? EventState.DRAFT : before.basics().state();
        var is = plan.basics().state();
        if (is == EventState.DRAFT) return;
        if (was == EventState.DRAFT) events.publishEvent(new EventPublished(id, space, now));
        else if (Plans.looksDifferent(before, plan)) events.publishEvent(new EventChanged(id, space, now));
        if (was == is) return;
        if (is == EventState.HELD) events.publishEvent(new EventHeld(id, space, now));
        if (is == EventState.CANCELLED && was != EventState.DRAFT) events.publishEvent(new EventCancelled(id, space, now));
    }

    /** Nobody hears of a draft; when it is published, all the events that it follows up hear at once. */
    private void link(EventId id, @Nullable EventPlan before, EventPlan plan) {
        var known = repository.idsOf(plan.follows());
        var missing = new LinkedHashSet<>(plan.follows());
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) throw new UnknownEarlierEvent(plan.basics().slug(), missing);
        var fresh = repository.follow(id, new LinkedHashSet<>(known.values()));
        if (plan.basics().state() == EventState.DRAFT) return;
        var wasDraft = before != null && before.basics().state() == EventState.DRAFT;
        for (var earlier : wasDraft ? known.values() : fresh) {
            events.publishEvent(new FollowUpPlanned(id, earlier, clock.instant()));
        }
    }

    // Closing a meeting twice happens: two minute-takers, one slow network. The second must not notify anyone again.
    @Override
    public void hold(EventId event) {
        var state = repository.lock(event).orElseThrow(() -> new NotVisible("event " + event));
        if (state == EventState.CANCELLED) throw new CancelledEventCannotBeHeld(event);
        if (state == EventState.HELD) return;
        repository.markHeld(event);
        events.publishEvent(new EventHeld(event, directory.get(event).space(), clock.instant()));
    }
}
