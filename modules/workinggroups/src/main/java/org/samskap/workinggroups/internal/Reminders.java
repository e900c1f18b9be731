package org.samskap.workinggroups.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;

/** Writes to people in groups about a day, by day. */
@Component
public class Reminders {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 20;

    private final Letters letters;
    private final People people;
    private final PublicAddress address;
    private final TextBundles texts;
    private final Spaces spaces;
    private final Clock clock;

    Reminders(Letters letters, People people, PublicAddress address, TextBundles texts, Spaces spaces, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.address = address;
        this.texts = texts;
        this.spaces = spaces;
        this.clock = clock;
    }

    /**
     * What to remind of.
     *
     * @param about "action", "report" or "money"
     * @param late  whether the day is over
     * @param what  in the group's own words, or empty
     */
    public record Reminder(String about, boolean late, String group, String slug, LocalDate due, String what) {}

    /** Nothing happens when nobody knows where the person reads mail. */
    public void write(PersonId person, Reminder of) {
        var mailbox = people.findMailbox(person).orElse(null);
        if (mailbox == null) return;
        var in = texts.in(mailbox.lang());
        var when = of.late() ? "late" : "soon";
        var body = in.of("workinggroups.letter." + of.about() + "." + when, of.group(), in.dates().dayOfYear(of.due()), of.what()) + "\n\n"
                + address.of("/groups/" + of.slug());
        letters.send(person, new Letter(mailbox.lang(), in.of("workinggroups.letter." + when + ".subject", of.group()), body, List.of(), null, false));
    }

    /** Nobody is written to at night. */
    public boolean awake(SpaceId space) {
        int hour = clock.instant().atZone(spaces.get(space).zone()).getHour();
        return hour >= FIRST_HOUR && hour < LAST_HOUR;
    }

    public LocalDate today(SpaceId space) {
        return LocalDate.ofInstant(clock.instant(), spaces.get(space).zone());
    }
}
