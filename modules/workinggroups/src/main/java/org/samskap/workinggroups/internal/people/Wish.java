package org.samskap.workinggroups.internal.people;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;

/**
 * How somebody wants to be in a group.
 *
 * @param organisation  that the person speaks for, or null for herself
 * @param shown         whether everybody may see the name
 * @param ownExperience whether the person comes with experience of her own; only she says so
 * @param note          a line to those who answer, or null
 */
public record Wish(@Nullable OrganisationId organisation, boolean shown, boolean ownExperience, @Nullable String note) {}
