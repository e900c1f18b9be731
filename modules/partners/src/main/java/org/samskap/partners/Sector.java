package org.samskap.partners;

import org.samskap.ui.Texts;

/** The part of society an organisation belongs to. */
public enum Sector {
    MUNICIPALITY, REGION, STATE, ACADEMIA, ASSOCIATION, USER_ORGANISATION, BUSINESS, SOCIAL_ENTERPRISE, ALLIANCE, OTHER;

    /** "Kommun". */
    public String word(Texts texts) {
        return texts.of("partners.sector." + name());
    }
}
