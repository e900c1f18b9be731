package org.samskap.followups.internal.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.samskap.proposals.Proposals;
import org.samskap.spaces.Spaces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds a unit before its day and on it, and from the day after again every week until something is said. From that day the promise
 * is late, and those who answer for promises are reminded of it as of every other. Nobody is written to at night.
 */
@Component
class HandOverReminders {
    private static final int MORNING = 8;
    private static final int EVENING = 20;
    private static final int AGAIN_AFTER_DAYS = 7;

    private final HandOverBook book;
    private final HandOverLetters letters;
    private final Proposals proposals;
    private final Spaces spaces;
    private final TransactionTemplate transaction;
    private final int daysBefore;
    private final Clock clock;

    HandOverReminders(HandOverBook book, HandOverLetters letters, Proposals proposals, Spaces spaces, TransactionTemplate transaction,
                      @Value("${samskap.handovers.remind-days-before:7}") int daysBefore, Clock clock) {
        this.book = book;
        this.letters = letters;
        this.proposals = proposals;
        this.spaces = spaces;
        this.transaction = transaction;
        this.daysBefore = daysBefore;
        this.clock = clock;
    }

    /** Why somebody is reminded today, and of which day; each pair is written of once. */
    record Due(Reminder kind, LocalDate about) {}

    /** @return how many questions somebody was reminded of */
    int remind() {
        // A day more: it may be another day already where the space is.
        var due = book.listDue(LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")).plusDays(daysBefore + 1L));
        // Each in a transaction of its own, so that one that cannot be told of keeps nobody else waiting.
        return due.stream().mapToInt(asked -> Boolean.TRUE.equals(transaction.execute(t -> remind(asked))) ? 1 : 0).sum();
    }

    private boolean remind(Asked asked) {
        var zone = spaces.get(asked.space()).zone();
        var hour = clock.instant().atZone(zone).getHour();
        if (hour < MORNING || hour >= EVENING) return false;
        return due(asked, LocalDate.ofInstant(clock.instant(), zone), zone, daysBefore)
                .map(due -> book.remindedNow(asked.id(), due.kind(), due.about(), clock.instant()) && write(asked, due)).orElse(false);
    }

    private boolean write(Asked asked, Due due) {
        var proposal = proposals.get(asked.proposal());
        if (proposal.hidden()) return false;
        return letters.toUnit(due.kind().name().toLowerCase(Locale.ROOT), asked, proposal);
    }

    /** Whoever was asked later than the first reminder would go out has just read it, and is reminded on the day. */
    static Optional<Due> due(Asked asked, LocalDate today, ZoneId zone, int daysBefore) {
        var day = asked.answerBy();
        if (today.isEqual(day)) return Optional.of(new Due(Reminder.TODAY, day));
        if (today.isAfter(day)) return Optional.of(new Due(Reminder.LATE, lastWeekly(day.plusDays(1), today)));
        var first = day.minusDays(daysBefore);
        boolean asks = !today.isBefore(first) && LocalDate.ofInstant(asked.askedAt(), zone).isBefore(first);
        return asks ? Optional.of(new Due(Reminder.SOON, day)) : Optional.empty();
    }

    private static LocalDate lastWeekly(LocalDate first, LocalDate today) {
        return first.plusDays(ChronoUnit.DAYS.between(first, today) / AGAIN_AFTER_DAYS * AGAIN_AFTER_DAYS);
    }
}
