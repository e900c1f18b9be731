package org.samskap.events.internal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlan;
import org.samskap.events.SeriesPlanning;
import org.samskap.events.SeriesSummary;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers do with a series. Everybody else meets {@link NotVisible}, whether or not it exists (SEC-03). */
@Service
@Transactional
public class SeriesDesk implements SeriesPlanning {
    private final Planners planners;
    private final SeriesQueries queries;
    private final SeriesRepository repository;
    private final PlanLists lists;
    private final Planning planning;

    SeriesDesk(Planners planners, SeriesQueries queries, SeriesRepository repository, PlanLists lists, Planning planning) {
        this.planners = planners;
        this.queries = queries;
        this.repository = repository;
        this.lists = lists;
        this.planning = planning;
    }

    /** The series with its events, drafts too. */
    public SeriesDetails series(String slug, @Nullable Actor actor) {
        var series = queries.findWithDrafts(slug).orElseThrow(() -> new NotVisible("series " + slug));
        planners.require(actor, series.plan().space());
        return series;
    }

    @Override
    public Editions editions(String slug, @Nullable Actor organiser) {
        var series = series(slug, organiser);
        var plan = series.plan();
        return new Editions(new SeriesSummary(series.id(), plan.slug(), plan.space(), plan.title(), plan.lang()), series.events());
    }

    /** Starts a series; the same form sent twice starts one (REL-29). Answers with its slug, which the plan only wishes. */
    public String start(Actor actor, SeriesId id, SeriesPlan wanted) {
        planners.require(actor, wanted.space());
        Plans.refuseJoinLink(wanted.slug(), wanted.usualOnline());
        Optional<SeriesPlan> known = repository.find(id);
        if (known.isPresent()) return mine(actor, known.get());
        return repository.start(id, wanted.called(lists.freeForSeries(wanted.slug())));
    }

    private String mine(Actor actor, SeriesPlan series) {
        planners.require(actor, series.space());
        return series.slug();
    }

    /**
     * Writes the series anew; its slug and its space stay. Dates ahead that go along move to its usual place.
     *
     * @throws SeriesChangedMeanwhile when somebody else changed it since; nothing was changed
     */
    public void revise(String slug, Actor actor, int version, SeriesPlan plan) {
        var id = series(slug, actor).id();
        var now = repository.lock(id);
        if (now != version) throw new SeriesChangedMeanwhile(id, now);
        Plans.refuseJoinLink(slug, plan.usualOnline());
        repository.save(plan);
        planning.carryAlong(id);
    }
}
