package org.samskap.registrations.internal.invitations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventCalendars;
import org.samskap.events.EventCalendars.Revision;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.Events;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.internal.invitations.InvitationLetters.News;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what stands with what calendars were told, and tells the difference. Any number of times: what they know already
 * nobody hears again, whatever the order in which the news of changes and sign-ups arrived (REL-02).
 */
@Service
@Transactional
public class Invitations {
    private final InvitationRepository invitations;
    private final InvitationLetters letters;
    private final EventCalendars calendars;
    private final Events events;
    private final SignUps signUps;
    private final Clock clock;

    Invitations(InvitationRepository invitations, InvitationLetters letters, EventCalendars calendars, Events events, SignUps signUps, Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.calendars = calendars;
        this.events = events;
        this.signUps = signUps;
        this.clock = clock;
    }

    /** Time, place or room may have changed for everybody who takes part. */
    void settle(EventId event) {
        settle(event, () -> signUps.listFor(event, List.of(SignUpState.CONFIRMED)));
    }

    /** Something may have changed for one of them. */
    void settle(EventId event, SignUpId signUp) {
        settle(event, () -> List.of(signUps.get(signUp)));
    }

    private void settle(EventId event, Supplier<List<SignUp>> whose) {
        invitations.lock(event);
        var outline = events.outline(event).orElse(null);
        // Back among the drafts: nobody can see what to tell, and it may come out again as it was.
        if (outline == null) return;
        var days = calendars.revisions(event).stream().filter(day -> !isOver(day.date(), outline)).toList();
        var told = invitations.listFor(event).stream().collect(groupingBy(Invited::signUp, toMap(Invited::day, Function.identity())));
        whose.get().forEach(signUp -> days.forEach(day -> settle(outline, signUp, day, told.getOrDefault(signUp.id(), Map.of()).get(day.day()))));
    }

    private boolean isOver(LocalDate date, EventOutline event) {
        return date.isBefore(LocalDate.ofInstant(clock.instant(), event.summary().zone()));
    }

    private void settle(EventOutline event, SignUp signUp, Revision day, @Nullable Invited told) {
        var comes = signUp.state() == SignUpState.CONFIRMED && day.takesPlace() && signUp.comesOn(day.day());
        if (comes && told == null) tell(event, signUp, Invited.first(signUp, day, clock.instant()), News.INVITED);
        else if (comes && !told.says(signUp, day)) tell(event, signUp, told.again(signUp, day, clock.instant()), told.stands() ? News.CHANGED : News.INVITED);
        else if (!comes && told != null && told.stands()) tell(event, signUp, told.takenBack(day), day.takesPlace() ? News.WITHDRAWN : News.CANCELLED);
    }

    private void tell(EventOutline event, SignUp signUp, Invited now, News news) {
        invitations.save(event.id(), now);
        letters.send(event, signUp, now, news);
    }

    /** How often the calendars of these sign-ups were told of each day, for a feed that counts alike. */
    @Transactional(readOnly = true)
    public Map<SignUpId, Map<DayId, Integer>> sequences(List<SignUpId> of) {
        return invitations.listOf(of).stream().collect(groupingBy(Invited::signUp, toMap(Invited::day, Invited::sequence)));
    }
}
