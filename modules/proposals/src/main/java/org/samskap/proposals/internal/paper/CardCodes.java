package org.samskap.proposals.internal.paper;

import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.internal.ReceiptCodes;
import org.springframework.stereotype.Component;

/**
 * Makes the codes of cards: those of a batch from the token in its address, so that a sheet can be printed again, and a receipt
 * from the code of its card, so that whoever types the card in needs nothing else. Both need the secret of the installation.
 */
@Component
class CardCodes {
    private final ReceiptCodes codes;

    CardCodes(ReceiptCodes codes) {
        this.codes = codes;
    }

    CardCode code(String batch, int number) {
        var symbols = codes.from("card " + number + " of " + batch).text().replace("-", "");
        return new CardCode(symbols.substring(0, 4) + "-" + symbols.substring(4, 8));
    }

    ReceiptCode receipt(CardCode code) {
        return codes.from(key(code));
    }

    /** The one-time key under which a card is raised: it gives one proposal, however often it is typed in. */
    static String key(CardCode code) {
        return "card " + code.text();
    }
}
