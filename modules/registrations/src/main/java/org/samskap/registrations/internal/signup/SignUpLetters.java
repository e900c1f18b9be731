package org.samskap.registrations.internal.signup;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventOutline;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUps;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** What we write to somebody who asked to take part. The invitation itself, with the calendar, is written elsewhere. */
@Component
class SignUpLetters {
    private final Letters letters;
    private final SignUps signUps;
    private final PublicAddress address;
    private final TextBundles bundles;

    SignUpLetters(Letters letters, SignUps signUps, PublicAddress address, TextBundles bundles) {
        this.letters = letters;
        this.signUps = signUps;
        this.address = address;
        this.bundles = bundles;
    }

    /** Asks to confirm the address; says until when the place is kept, or that it is full. */
    void asked(SignUp signUp, EventOutline event) {
        if (signUp.heldUntil() == null) send(signUp, event, "full", null);
        else send(signUp, event, "asked", signUp.heldUntil(), when(signUp, event));
    }

    /** Somebody asked once more who has signed up already. */
    void again(SignUp signUp, EventOutline event) {
        send(signUp, event, "again", null);
    }

    void offered(SignUp signUp, EventOutline event) {
        send(signUp, event, "offered", signUp.heldUntil(), when(signUp, event));
    }

    void lapsed(SignUp signUp, EventOutline event) {
        send(signUp, event, "lapsed", null);
    }

    /** The organiser said no, or ended it, with a text of their own. */
    void refused(SignUp signUp, EventOutline event, boolean tookPart, @Nullable String note) {
        send(signUp, event, tookPart ? "ended" : "declined", null, note == null ? "" : note + "\n\n");
    }

    /** Sign-up opened, for those who asked to be told. */
    void opened(PersonId person, Lang lang, EventOutline event) {
        var texts = bundles.in(lang);
        var link = address.of(event.summary().href() + "/sign-up");
        letters.send(person, new Letter(lang, texts.of("registrations.letter.opened.subject", event.summary().title()),
                body(texts, texts.of("registrations.letter.opened.body", event.summary().title(), link), event), List.of(), null, false));
    }

    private void send(SignUp signUp, EventOutline event, String which, @Nullable Instant expires, String... more) {
        var texts = bundles.in(signUp.lang());
        var key = "registrations.letter." + which;
        var title = event.summary().title();
        var body = texts.of(key + ".body", title, signUps.linkOf(signUp.id()), more.length == 0 ? "" : more[0]);
        letters.send(signUp.person(), new Letter(signUp.lang(), texts.of(key + ".subject", title), body(texts, body, event), List.of(), expires, true));
    }

    /** Who pays wants to be named wherever the event is. */
    private static String body(Texts texts, String text, EventOutline event) {
        var letter = text + "\n\n" + texts.of("registrations.invitation.regards", texts.of("ui.brand"));
        return event.fundingLine() == null ? letter : letter + "\n\n" + event.fundingLine();
    }

    private String when(SignUp signUp, EventOutline event) {
        var until = signUp.heldUntil();
        return until == null ? "" : bundles.in(signUp.lang()).dates().moment(until, event.summary().zone());
    }
}
