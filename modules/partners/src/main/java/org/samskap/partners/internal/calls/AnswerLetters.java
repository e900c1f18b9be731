package org.samskap.partners.internal.calls;

import java.util.List;

import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.PublicAddress;
import org.samskap.partners.Call;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;

/** Writes the receipt of an answer: what was said, until when it is kept, and the way to take it back. */
@Component
class AnswerLetters {
    private final Letters letters;
    private final PublicAddress address;
    private final TextBundles bundles;

    AnswerLetters(Letters letters, PublicAddress address, TextBundles bundles) {
        this.letters = letters;
        this.address = address;
        this.bundles = bundles;
    }

    void receipt(Call call, Expression said, String code) {
        var texts = bundles.in(said.lang());
        var body = texts.of("partners.call.letter.body", said.answer().organisation(), call.title(), address.of(call.href()),
                address.of("/interested/" + code), texts.dates().day(said.removeOn()), texts.of("ui.brand"));
        letters.send(said.contact(), new Letter(said.lang(), texts.of("partners.call.letter.subject", call.title()), body, List.of(), null, true));
    }
}
