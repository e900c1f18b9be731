package org.samskap.registrations.internal.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Attachment;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.People;
import org.samskap.events.EventCalendars;
import org.samskap.events.EventCalendars.Own;
import org.samskap.events.EventOutline;
import org.samskap.events.JoinLinks;
import org.samskap.registrations.SignUp;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;

/** Writes invitations: a letter for each day, with the day as a calendar entry. One mail can invite to one entry only (RFC 5546). */
@Component
class InvitationLetters {
    private final Letters letters;
    private final People people;
    private final EventCalendars calendars;
    private final JoinLinks rooms;
    private final Words words;
    private final TextBundles bundles;

    InvitationLetters(Letters letters, People people, EventCalendars calendars, JoinLinks rooms, Words words, TextBundles bundles) {
        this.letters = letters;
        this.people = people;
        this.calendars = calendars;
        this.rooms = rooms;
        this.words = words;
        this.bundles = bundles;
    }

    /** What somebody hears of a day. CANCELLED: the day is off. WITHDRAWN: they are not expected any more. */
    enum News {
        INVITED, CHANGED, CANCELLED, WITHDRAWN;

        boolean comes() {
            return this == INVITED || this == CHANGED;
        }
    }

    void send(EventOutline event, SignUp signUp, Invited told, News news) {
        people.findMailbox(signUp.person()).ifPresent(mailbox -> {
            var texts = bundles.in(signUp.lang());
            var key = "registrations.invitation." + news;
            var subject = texts.of(key + ".subject", event.summary().title(), texts.dates().day(told.date()));
            letters.send(signUp.person(), new Letter(signUp.lang(), subject, body(event, signUp, told, news, texts.of(key, event.summary().title())),
                    files(event, signUp, told, news, mailbox.address()), after(event, told.date()), true));
        });
    }

    private String body(EventOutline event, SignUp signUp, Invited told, News news, String lead) {
        var parts = new ArrayList<@Nullable String>();
        parts.add(lead);
        parts.add(words.day(event, signUp, told, news.comes() ? rooms.of(event.id()).get(told.day()) : null));
        if (news.comes()) parts.add(words.own(event, signUp));
        if (news.comes()) parts.add(words.calendar(signUp));
        if (news.comes()) parts.add(words.square(signUp));
        parts.add(words.privatePage(signUp));
        return words.letter(signUp, event, parts);
    }

    /** The calendar entry first: programs look for it there. */
    private List<Attachment> files(EventOutline event, SignUp signUp, Invited told, News news, String address) {
        var files = new ArrayList<>(List.of(file(event, signUp, told, news, address)));
        if (news.comes()) files.addAll(words.squareFile(signUp));
        return files;
    }

    private Attachment file(EventOutline event, SignUp signUp, Invited told, News news, String address) {
        var own = new Own(event.id(), told.day(), told.sequence(), words.needsRoom(signUp), words.own(event, signUp));
        var method = news.comes() ? "REQUEST" : "CANCEL";
        var content = news.comes() ? calendars.request(own, address) : calendars.cancel(own, address);
        var name = String.format(Locale.ROOT, "%s-%s.ics", event.summary().slug(), told.date());
        return new Attachment(name, "text/calendar; method=" + method + "; charset=UTF-8", content);
    }

    /** When the day is over nobody needs it any more. */
    private static Instant after(EventOutline event, LocalDate date) {
        return date.plusDays(1).atStartOfDay(event.summary().zone()).toInstant();
    }
}
