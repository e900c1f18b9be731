package org.samskap.registrations.internal.balance;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesPlanning;
import org.samskap.events.SeriesSummary;
import org.samskap.registrations.internal.balance.Balance.Edition;
import org.samskap.registrations.internal.checkin.Arrivals;
import org.samskap.registrations.internal.signup.PeopleDesk;
import org.samskap.registrations.internal.signup.SettingsDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who comes to a series. For everybody who does not plan it there is none: missing and forbidden look the same (SEC-03). */
@Service("registrationsBalanceDesk")
@Transactional(readOnly = true)
public class BalanceDesk {
    /** More columns than these nobody compares. */
    private static final int MOST_EDITIONS = 8;
    private final SeriesPlanning planning;
    private final SettingsDesk settings;
    private final PeopleDesk people;
    private final Arrivals arrivals;
    private final Clock clock;

    BalanceDesk(SeriesPlanning planning, SettingsDesk settings, PeopleDesk people, Arrivals arrivals, Clock clock) {
        this.planning = planning;
        this.settings = settings;
        this.people = people;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** The series and its latest editions that have a date, oldest first. */
    public record Seen(SeriesSummary series, Balance balance) {}

    /** In four statements besides those for the series. */
    public Seen open(String slug, @Nullable Actor organiser) {
        var series = planning.editions(slug, organiser);
        var dated = series.events().stream().filter(event -> event.firstDay() != null && event.state() != EventState.CANCELLED)
                .sorted(Comparator.comparing(EventSummary::firstDay)).toList();
        return new Seen(series.series(), Balance.of(editions(dated.subList(Math.max(0, dated.size() - MOST_EDITIONS), dated.size()))));
    }

    private List<Edition> editions(List<EventSummary> events) {
        var ids = events.stream().map(EventSummary::id).toList();
        var expected = settings.expected(ids);
        var signedUp = people.backgrounds(ids);
        var there = arrivals.checkedIn(ids);
        var walkedIn = arrivals.walkedIn(ids);
        Instant now = clock.instant();
        return events.stream().map(event -> new Edition(event, event.isOver(now), expected.getOrDefault(event.id(), Map.of()),
                signedUp.getOrDefault(event.id(), Map.of()), there.getOrDefault(event.id(), Set.of()), walkedIn.getOrDefault(event.id(), Map.of()))).toList();
    }
}
