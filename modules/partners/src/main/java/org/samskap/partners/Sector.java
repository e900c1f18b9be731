package org.samskap.partners;

/** The part of society an organisation belongs to. */
public enum Sector {
    MUNICIPALITY, REGION, STATE, ACADEMIA, ASSOCIATION, USER_ORGANISATION, BUSINESS, SOCIAL_ENTERPRISE, ALLIANCE, OTHER
}
