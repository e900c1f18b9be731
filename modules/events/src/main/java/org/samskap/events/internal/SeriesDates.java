package org.samskap.events.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Basics;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Kind;
import org.samskap.events.EventPlan.Words;
import org.samskap.events.EventState;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets many dates of a series at once, each an event of its own at the usual place. */
@Service
@Transactional
public class SeriesDates {
    private final SeriesDesk desk;
    private final SeriesRepository repository;
    private final PlanLists lists;
    private final Planning planning;
    private final Spaces spaces;

    SeriesDates(SeriesDesk desk, SeriesRepository repository, PlanLists lists, Planning planning, Spaces spaces) {
        this.desk = desk;
        this.repository = repository;
        this.lists = lists;
        this.planning = planning;
        this.spaces = spaces;
    }

    /** What all of them have in common. */
    public record Alike(String title, String summary, AttendanceContract contract, @Nullable LocalTime starts, @Nullable LocalTime ends,
                        EventState state) {}

    /**
     * A date on which the series meets already is left as it is, so the same form sent twice sets no date twice.
     *
     * @return how many were new
     */
    public int set(String slug, Actor actor, Collection<LocalDate> dates, Alike alike) {
        var series = desk.series(slug, actor);
        repository.lock(series.id());
        var wanted = new TreeSet<>(dates);
        lists.daysOf(series.id()).forEach(wanted::remove);
        for (var date : wanted) planning.create(EventId.next(), plan(series, date, alike));
        return wanted.size();
    }

    private EventPlan plan(SeriesDetails series, LocalDate date, Alike alike) {
        var plan = series.plan();
        var slug = lists.freeForEvent(plan.slug() + "-" + date);
        var basics = new Basics(plan.space(), series.id(), slug, Kind.MEETING, alike.state(), alike.contract(), plan.lang(),
                spaces.get(plan.space()).zone(), false);
        return EventPlan.of(basics, Words.of(alike.title(), null, alike.summary()))
                .withDays(List.of(new Day(date, alike.starts(), alike.ends(), null, null, null).at(plan.usualPlace(), plan.usualOnline())));
    }
}
