package org.samskap.proposals;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Sector;
import org.samskap.ui.Texts;

/**
 * As whom somebody raises a proposal, if she wants to say so: for herself, or for an organisation of a {@link Sector}. It is only ever
 * counted together with what others said, see {@link Balances}, and never shown with a proposal or a person (ADR 0034). Names are stored.
 */
public enum SpeakingAs {
    RESIDENT, OWN_EXPERIENCE, ASSOCIATION, USER_ORGANISATION, SOCIAL_ENTERPRISE, BUSINESS, MUNICIPALITY, REGION, STATE, ACADEMIA, ALLIANCE, OTHER;

    /** The sector that it speaks for; none for who speaks for herself. */
    public Optional<Sector> sector() {
        return Arrays.stream(Sector.values()).filter(sector -> sector.name().equals(name())).findFirst();
    }

    /** Every sector can be spoken for. */
    public static SpeakingAs of(Sector sector) {
        return valueOf(sector.name());
    }

    /** What a form sent; anything else is nothing said. */
    public static @Nullable SpeakingAs find(@Nullable String name) {
        return Arrays.stream(values()).filter(as -> as.name().equals(name)).findFirst().orElse(null);
    }

    /** "En förening". */
    public String word(Texts texts) {
        return texts.of("proposals.balance.as." + name());
    }
}
