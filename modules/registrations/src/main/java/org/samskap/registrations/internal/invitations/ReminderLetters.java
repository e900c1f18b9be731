package org.samskap.registrations.internal.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Attachment;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventOutline;
import org.samskap.events.JoinLinks;
import org.samskap.registrations.SignUp;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;

/** What is written before and after. */
@Component
class ReminderLetters {
    private final Letters letters;
    private final JoinLinks rooms;
    private final Words words;
    private final PublicAddress address;
    private final TextBundles bundles;

    ReminderLetters(Letters letters, JoinLinks rooms, Words words, PublicAddress address, TextBundles bundles) {
        this.letters = letters;
        this.rooms = rooms;
        this.words = words;
        this.address = address;
        this.bundles = bundles;
    }

    /** One letter about all days that are left. */
    void remind(EventOutline event, SignUp signUp, List<Invited> days) {
        var texts = bundles.in(signUp.lang());
        var links = rooms.of(event.id());
        var parts = new ArrayList<@Nullable String>();
        parts.add(texts.of("registrations.reminder.lead", event.summary().title()));
        days.forEach(day -> parts.add(words.day(event, signUp, day, links.get(day.day()))));
        parts.add(words.own(event, signUp));
        parts.add(words.square(signUp));
        parts.add(words.privatePage(signUp));
        var last = days.getLast().date().plusDays(1).atStartOfDay(event.summary().zone()).toInstant();
        send(event, signUp, texts.of("registrations.reminder.subject", event.summary().title(), texts.dates().day(days.getFirst().date())), parts, words.squareFile(signUp), last, true);
    }

    void thank(EventOutline event, SignUp signUp) {
        var texts = bundles.in(signUp.lang());
        var page = event.summary().href();
        var parts = List.<@Nullable String>of(texts.of("registrations.thanks.lead", event.summary().title()),
                texts.of("registrations.thanks.ledger", address.of(page + "/ledger").toString()), texts.of("registrations.thanks.page", address.of(page).toString()));
        send(event, signUp, texts.of("registrations.thanks.subject", event.summary().title()), parts, List.of(), null, false);
    }

    private void send(EventOutline event, SignUp signUp, String subject, List<@Nullable String> parts, List<Attachment> files, @Nullable Instant expires, boolean secret) {
        letters.send(signUp.person(), new Letter(signUp.lang(), subject, words.letter(signUp, event, parts), files, expires, secret));
    }
}
