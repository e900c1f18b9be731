package org.samskap.followups.internal.promises;

import java.util.List;
import java.util.stream.Collectors;

import org.samskap.accounts.Letters;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Writes "you owe a word": one letter with everything that is due, in the language of whoever reads it. */
@Component
class ReminderLetters {
    /** A longer list nobody reads; the desk has all of it. */
    private static final int MOST = 30;

    private final Letters letters;
    private final TextBundles bundles;
    private final PublicAddress address;

    ReminderLetters(Letters letters, TextBundles bundles, PublicAddress address) {
        this.letters = letters;
        this.bundles = bundles;
        this.address = address;
    }

    /** What is due and how near it is. */
    record Due(OwedSoon.Owed owed, Stage stage) {}

    /** @param due the longest over first, at least one */
    void send(PersonId to, Lang lang, List<Due> due) {
        var texts = bundles.in(lang);
        var late = due.stream().filter(one -> one.stage().late()).count();
        var lines = due.stream().limit(MOST).map(one -> line(texts, one)).collect(Collectors.joining("\n\n"));
        var rest = due.size() > MOST ? "\n\n" + texts.of("followups.reminder.more", due.size() - MOST) : "";
        var body = texts.of("followups.reminder.body", lines + rest, address.of("/desk"), texts.of("ui.brand"));
        var subject = late > 0 ? texts.of("followups.reminder.subject.late", late) : texts.of("followups.reminder.subject", due.size());
        letters.send(to, new Letters.Letter(lang, subject, body, List.of(), null, false));
    }

    private String line(Texts texts, Due due) {
        var owed = due.owed();
        var when = due.stage().late() ? "late" : due.stage().number() == 0 ? "today" : "soon";
        return texts.of("followups.reminder." + when, texts.dates().day(owed.by())) + "\n" + owed.title() + " (" + owed.reference() + ")\n"
                + address.of("/desk/report?proposal=" + owed.reference());
    }
}
