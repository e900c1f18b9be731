package org.samskap.registrations.internal.invitations;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.Events;
import org.samskap.registrations.Reminders;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for days that are near, or were just now, where they take place. Nobody is written to at night. */
@Service
class RemindersInPostgres implements Reminders {
    private static final int MORNING = 8;
    private static final int EVENING = 20;
    private static final int THANKED_WITHIN_DAYS = 14;
    private final InvitationRepository invitations;
    private final ReminderLetters letters;
    private final Events events;
    private final SignUps signUps;
    private final TransactionTemplate transaction;
    private final int daysBefore;
    private final Clock clock;

    RemindersInPostgres(InvitationRepository invitations, ReminderLetters letters, Events events, SignUps signUps, TransactionTemplate transaction,
                        @Value("${samskap.reminders.days-before:2}") int daysBefore, Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.events = events;
        this.signUps = signUps;
        this.transaction = transaction;
        this.daysBefore = daysBefore;
        this.clock = clock;
    }

    @Override
    public int remind() {
        var today = LocalDate.now(clock);
        // A day more on either side: it may be another day already where the event takes place.
        return each(invitations.findToRemind(today.minusDays(1), today.plusDays(daysBefore + 1L)), this::remind);
    }

    @Override
    public int thank() {
        var today = LocalDate.now(clock);
        return each(invitations.findToThank(today.minusDays(THANKED_WITHIN_DAYS), today), this::thank);
    }

    /** Each event in a transaction of its own, so that one that cannot be told of keeps nobody else waiting for long. */
    private int each(List<EventId> found, BiFunction<EventOutline, LocalDate, Integer> tell) {
        return found.stream().mapToInt(id -> transaction.execute(t -> events.outline(id).filter(this::isDay)
                .map(event -> tell.apply(event, today(event))).orElse(0))).sum();
    }

    private boolean isDay(EventOutline event) {
        var hour = clock.instant().atZone(event.summary().zone()).getHour();
        return hour >= MORNING && hour < EVENING;
    }

    private LocalDate today(EventOutline event) {
        return LocalDate.ofInstant(clock.instant(), event.summary().zone());
    }

    private int remind(EventOutline event, LocalDate today) {
        return tell(event, days -> isNear(event, days.getFirst(), today), (signUp, days) -> {
            if (!invitations.markReminded(signUp.id(), clock.instant())) return false;
            letters.remind(event, signUp, days.stream().filter(day -> !day.date().isBefore(today)).toList());
            return true;
        });
    }

    /** Whoever was invited in the meantime has just read all of it. */
    private boolean isNear(EventOutline event, Invited day, LocalDate today) {
        var from = day.date().minusDays(daysBefore);
        return !today.isBefore(from) && !today.isAfter(day.date()) && LocalDate.ofInstant(day.invitedAt(), event.summary().zone()).isBefore(from);
    }

    private int thank(EventOutline event, LocalDate today) {
        return tell(event, days -> days.stream().allMatch(day -> day.date().isBefore(today)), (signUp, days) -> {
            if (!invitations.markThanked(signUp.id(), clock.instant())) return false;
            letters.thank(event, signUp);
            return true;
        });
    }

    private int tell(EventOutline event, Predicate<List<Invited>> due, BiFunction<SignUp, List<Invited>, Boolean> letter) {
        var days = invitations.listFor(event.id()).stream().filter(Invited::stands).collect(groupingBy(Invited::signUp));
        return (int) signUps.listFor(event.id(), List.of(SignUpState.CONFIRMED)).stream()
                .filter(signUp -> days.containsKey(signUp.id()) && due.test(days.get(signUp.id())))
                .filter(signUp -> letter.apply(signUp, days.get(signUp.id()))).count();
    }

}
