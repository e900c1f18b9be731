package org.samskap.registrations.internal.invitations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.samskap.events.DayId;
import org.samskap.events.EventCalendars;
import org.samskap.events.EventCalendars.Own;
import org.samskap.events.EventCalendars.Revision;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.Events;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpCode;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.springframework.stereotype.Service;

/** A person's days as a calendar to subscribe to: all that she takes part in, with the addresses of the rooms. */
@Service
public class OwnCalendars {
    private final SignUps signUps;
    private final Invitations invitations;
    private final EventCalendars calendars;
    private final Events events;
    private final Words words;

    OwnCalendars(SignUps signUps, Invitations invitations, EventCalendars calendars, Events events, Words words) {
        this.signUps = signUps;
        this.invitations = invitations;
        this.calendars = calendars;
        this.events = events;
        this.words = words;
    }

    /** For whoever holds the private link of one of her sign-ups. */
    public byte[] of(SignUp holder, SignUpCode code) {
        var all = signUps.listOf(holder.person()).stream().filter(signUp -> signUp.state() == SignUpState.CONFIRMED).toList();
        var sequences = invitations.sequences(all.stream().map(SignUp::id).toList());
        var revisions = new HashMap<EventId, List<Revision>>();
        var days = all.stream().flatMap(signUp -> revisions.computeIfAbsent(signUp.event(), calendars::revisions).stream()
                .filter(day -> signUp.comesOn(day.day())).map(day -> own(signUp, day, sequences.getOrDefault(signUp.id(), Map.of())))).toList();
        return calendars.feed(holder.lang(), code.href() + "/calendar.ics", days);
    }

    /** The feed and the mails count alike, so that programs that have both know which is the newer. */
    private Own own(SignUp signUp, Revision day, Map<DayId, Integer> sequences) {
        var note = events.outline(signUp.event()).map((EventOutline event) -> words.own(event, signUp)).orElse(null);
        return new Own(signUp.event(), day.day(), sequences.getOrDefault(day.day(), day.number()), words.needsRoom(signUp), note);
    }
}
