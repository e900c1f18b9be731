package org.samskap.registrations.web.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventSummary;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.internal.checkin.Guest;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Texts;

/** Words and ids that several pages at the door share. */
final class Said {
    private Said() {}

    static DayId day(@Nullable String typed) {
        return id(typed, DayId::of);
    }

    static SignUpId signUp(@Nullable String typed) {
        return id(typed, SignUpId::of);
    }

    /** What is no id is the id of nothing. */
    private static <I> I id(@Nullable String typed, Function<String, I> read) {
        try {
            return read.apply(typed == null ? "" : typed);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("no id");
        }
    }

    /** A key that somebody made up is as good as any other. */
    static UUID key(@Nullable String typed) {
        return id(typed, UUID::fromString);
    }

    static String name(Texts texts, Guest guest) {
        return guest.name() == null ? texts.of("registrations.checkin.noname") : guest.name();
    }

    /** What whoever stands at the door should know: how many come along, and whether something is amiss. */
    static List<String> facts(Texts texts, Guest guest) {
        var signUp = guest.signUp();
        var facts = new ArrayList<String>();
        if (signUp.places() > 1) facts.add(party(texts, signUp));
        if (signUp.mode() == Mode.ONLINE) facts.add(texts.of("registrations.checkin.online"));
        if (signUp.state() != SignUpState.CONFIRMED) facts.add(texts.of("registrations.checkin.state." + signUp.state()));
        if (!guest.expected()) facts.add(texts.of("registrations.checkin.otherday"));
        return facts;
    }

    private static String party(Texts texts, SignUp signUp) {
        return signUp.children() == 0 ? texts.of("registrations.checkin.party", signUp.adults())
                : texts.of("registrations.checkin.family", signUp.adults(), signUp.children());
    }

    static Crumbs crumbs(Texts texts, EventSummary event, String title) {
        return Crumbs.of(event.title(), event.href() + "/plan").then(title, null);
    }
}
