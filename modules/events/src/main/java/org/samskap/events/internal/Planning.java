package org.samskap.events.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventChanged;
import org.samskap.events.EventHeld;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventPublished;
import org.samskap.events.EventState;
import org.samskap.events.FollowUpPlanned;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlan;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.ui.NotVisible;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(SeriesRepository series, EventRepository repository, EventQueries queries, EventDirectory directory,
             Organisations organisations, ApplicationEventPublisher events, Clock clock) {
        this.series = series;
        this.repository = repository;
        this.queries = queries;
        this.directory = directory;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public SeriesId plan(SeriesPlan plan) {
        Plans.refuseJoinLink(plan.slug(), plan.usualOnline());
        return series.save(plan);
    }

    @Override
    public EventId plan(EventPlan wanted) {
        for (var day : wanted.days()) Plans.refuseJoinLink(wanted.slug(), day.online());
        var known = queries.find(wanted.slug());
        var id = known.map(details -> details.summary().id()).orElseGet(EventId::next);
        var before = known.map(EventDetails::plan).orElse(null);
        var plan = Plans.afterwards(before, wanted);
        repository.save(id, plan, organisationSlugs(plan));
        announce(id, before, plan, clock.instant());
        link(id, plan);
        return id;
    }

    private Map<OrganisationId, String> organisationSlugs(EventPlan plan) {
        var ids = plan.organisers().stream().map(EventPlan.Organiser::organisation).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) return Map.of();
        return organisations.get(ids).values().stream().collect(Collectors.toMap(Organisation::id, Organisation::slug));
    }

    private void announce(EventId id, @Nullable EventPlan before, EventPlan plan, Instant now) {
        if (before == null) events.publishEvent(new EventPublished(id, plan.space(), now));
        else if (Plans.looksDifferent(before, plan)) events.publishEvent(new EventChanged(id, plan.space(), now));
        if (plan.state() == EventState.HELD && (before == null || before.state() != EventState.HELD)) {
            events.publishEvent(new EventHeld(id, plan.space(), now));
        }
    }

    private void link(EventId id, EventPlan plan) {
        var known = repository.idsOf(plan.follows());
        var missing = new LinkedHashSet<>(plan.follows());
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) throw new UnknownEarlierEvent(plan.slug(), missing);
        for (var earlier : repository.follow(id, new LinkedHashSet<>(known.values()))) {
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
