package org.samskap.partners.internal.people;

import java.time.ZoneOffset;
import java.util.List;

import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.PublicAddress;
import org.samskap.partners.Organisation;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;

/** Asks somebody by mail to speak for an organisation. */
@Component
class RepresentativeLetters {
    private final Letters letters;
    private final PublicAddress address;
    private final TextBundles bundles;

    RepresentativeLetters(Letters letters, PublicAddress address, TextBundles bundles) {
        this.letters = letters;
        this.address = address;
        this.bundles = bundles;
    }

    void invite(Invitation asked, Organisation organisation, String name, String by, Lang lang, String code) {
        var texts = bundles.in(lang);
        var body = texts.of("partners.people.letter.body", name, by, organisation.name(), address.of("/representatives/" + code),
                texts.dates().day(asked.expiresAt().atZone(ZoneOffset.UTC).toLocalDate()), texts.of("ui.brand"));
        letters.send(asked.person(), new Letter(lang, texts.of("partners.people.letter.subject", organisation.name()), body, List.of(), asked.expiresAt(), true));
    }
}
