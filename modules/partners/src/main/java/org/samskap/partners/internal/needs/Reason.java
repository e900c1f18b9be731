package org.samskap.partners.internal.needs;

import org.samskap.partners.NeedKind;
import org.samskap.partners.Sector;
import org.samskap.ui.Texts;

/** Why an organisation might have what is needed, in words that it could read itself. */
public sealed interface Reason {
    /** How much it says; what somebody did says more than what she is. */
    int weight();

    /** One sentence. */
    String told(Texts texts);

    /** It has given such a thing before. */
    record GaveBefore(NeedKind need, int times) implements Reason {
        @Override
        public int weight() {
            return 4 + Math.min(times, 3);
        }

        @Override
        public String told(Texts texts) {
            return texts.of("partners.need.because.gave", need.met().word(texts), times);
        }
    }

    /** Organisations of its kind often have such a thing. */
    record OfSector(Sector sector) implements Reason {
        @Override
        public int weight() {
            return 2;
        }

        @Override
        public String told(Texts texts) {
            return texts.of("partners.need.because.sector", sector.word(texts));
        }
    }

    /** It is where the thing happens, or where others are who help with it already. */
    record Near(String municipality) implements Reason {
        @Override
        public int weight() {
            return 1;
        }

        @Override
        public String told(Texts texts) {
            return texts.of("partners.need.because.near", municipality);
        }
    }
}
