package org.samskap.registrations.internal.checkin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.PlanGuard;
import org.springframework.stereotype.Component;

/** A day on which people were counted took place: it stays. */
@Component("registrationsCountedDaysStay")
class WhoWasCounted implements PlanGuard {
    private final CheckInRepository repository;

    WhoWasCounted(CheckInRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Objection> objections(EventId event, EventPlan before, EventPlan after) {
        var kept = after.days().stream().map(Day::id).filter(Objects::nonNull).collect(Collectors.toSet());
        var gone = before.days().stream().filter(day -> day.id() != null && !kept.contains(day.id())).collect(Collectors.toMap(Day::id, Day::date));
        if (gone.isEmpty()) return List.of();
        return repository.countedOn(gone.keySet()).stream().map(day -> new Objection("registrations.guard.counted", gone.get(day).toString())).toList();
    }
}
