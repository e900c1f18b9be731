package org.samskap.partners;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Lang;

/**
 * A unit of an organisation, as whoever asks it something needs to know it.
 *
 * @param mailbox   the role that reads its mail, a person of accounts with an address only; null when no address is known
 * @param closedAt  since when it is no more, or null
 * @param closedWhy why, exactly when it is closed
 */
public record UnitCard(UnitId id, OrganisationId organisation, String organisationSlug, String organisationName, String slug, String name,
                       Lang lang, @Nullable PersonId mailbox, @Nullable Instant closedAt, @Nullable String closedWhy) {

    /** Such as "socialförvaltningen, Helsingborgs Stad". */
    public String fullName() {
        return name + ", " + organisationName;
    }

    /** Path of its page. */
    public String href() {
        return "/organisations/" + organisationSlug + "/units/" + slug;
    }

    /** Whether it can be asked. */
    public boolean open() {
        return closedAt == null;
    }
}
