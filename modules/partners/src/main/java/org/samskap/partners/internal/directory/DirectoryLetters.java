package org.samskap.partners.internal.directory;

import java.util.List;

import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;

/** Tells whoever proposed an organisation what became of it, in her language. */
@Component
class DirectoryLetters {
    private final Letters letters;
    private final People people;
    private final PublicAddress address;
    private final TextBundles bundles;

    DirectoryLetters(Letters letters, People people, PublicAddress address, TextBundles bundles) {
        this.letters = letters;
        this.people = people;
        this.address = address;
        this.bundles = bundles;
    }

    void welcome(Kept kept) {
        var lang = langOf(kept.proposedBy());
        send(kept, lang, bundles.in(lang).of("partners.entry.letter.welcome", kept.entry().name(), address.of(kept.href()), bundles.in(lang).of("ui.brand")));
    }

    void decline(Kept kept, String reason) {
        var lang = langOf(kept.proposedBy());
        send(kept, lang, bundles.in(lang).of("partners.entry.letter.declined", kept.entry().name(), reason, bundles.in(lang).of("ui.brand")));
    }

    private void send(Kept kept, Lang lang, String body) {
        letters.send(kept.proposedBy(), new Letter(lang, bundles.in(lang).of("partners.entry.letter.subject", kept.entry().name()), body, List.of(), null, false));
    }

    private Lang langOf(PersonId person) {
        return people.findMailbox(person).map(Mailbox::lang).orElse(Lang.SV);
    }
}
