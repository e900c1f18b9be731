package org.samskap.proposals.internal.moderation;

import java.util.List;
import java.util.function.Function;

import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PublicAddress;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Tells the author of a text what a moderator decided, if she left an address and confirmed it. The text itself is not in the mail. */
@Component
class AuthorsLetter {
    private final Letters letters;
    private final People people;
    private final TextBundles bundles;
    private final PublicAddress address;

    AuthorsLetter(Letters letters, People people, TextBundles bundles, PublicAddress address) {
        this.letters = letters;
        this.people = people;
        this.bundles = bundles;
        this.address = address;
    }

    void hidden(ModeratedText text, Ground ground, String reason) {
        send(text, "hidden", texts -> texts.of("proposals.moderation.letter.hidden", texts.of("proposals.moderation.ground." + ground), reason,
                address.of("/appeal/" + text.id()).toString(), address.of("/follow").toString()));
    }

    void shownAgain(ModeratedText text) {
        send(text, "again", texts -> texts.of("proposals.moderation.letter.again", address.of(text.href()).toString()));
    }

    void staysHidden(ModeratedText text) {
        send(text, "stays", texts -> texts.of("proposals.moderation.letter.stays"));
    }

    void erased(ModeratedText text) {
        send(text, "erased", texts -> texts.of("proposals.moderation.letter.erased"));
    }

    private void send(ModeratedText text, String what, Function<Texts, String> body) {
        if (text.author() == null) return;
        people.findMailbox(text.author()).filter(Mailbox::confirmed).ifPresent(mailbox -> {
            var texts = bundles.in(mailbox.lang());
            letters.send(text.author(), new Letter(mailbox.lang(), texts.of("proposals.moderation.letter." + what + ".subject"), body.apply(texts),
                    List.of(), null, false));
        });
    }
}
