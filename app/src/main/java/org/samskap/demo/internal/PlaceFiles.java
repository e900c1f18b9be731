package org.samskap.demo.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Sector;

/** What {@code spaces.yaml}, {@code organisations.yaml} and {@code people.yaml} hold; their README explains each key. */
final class PlaceFiles {
    private PlaceFiles() {}

    record Spaces(List<SpaceEntry> spaces) {}

    record SpaceEntry(String slug, String name, String language, String zone, String prefix, String summary, String about,
                      String whoMeets, String whatHappens, String contactRole, @Nullable String contactEmail,
                      @Nullable String helpPhone) {}

    record Organisations(List<OrganisationEntry> organisations) {}

    record OrganisationEntry(String slug, String name, Sector sector, @Nullable String municipality, String language,
                             String about, List<UnitEntry> units, boolean demo) {}

    /** @param in slug of the unit it is part of, which stands before it in the list; or null */
    record UnitEntry(String slug, String name, boolean demo, @Nullable String in) {}

    record People(List<PersonEntry> people) {}

    record PersonEntry(String key, String name, String email, String language, List<RoleEntry> roles,
                       List<String> represents) {}

    record RoleEntry(String space, String role) {}
}
