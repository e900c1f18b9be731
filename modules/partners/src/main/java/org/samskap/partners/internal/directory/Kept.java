package org.samskap.partners.internal.directory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;

/**
 * An entry as it is kept.
 *
 * @param version    rises with each change
 * @param proposedBy until an administrator has looked at it, or null
 * @param successor  where it goes on, or null
 */
public record Kept(OrganisationId id, String slug, Entry entry, int version, @Nullable PersonId proposedBy, @Nullable Instant verifiedAt,
                   @Nullable Instant closedAt, @Nullable String closedWhy, @Nullable OrganisationId successor) {

    /** Path of its page. */
    public String href() {
        return "/organisations/" + slug;
    }

    /** Up to here, when the list of what nobody verified is read on. */
    public Unseen mark() {
        return Unseen.to(this);
    }

    /** Whether nobody but its proposer and administrators may see it. */
    public boolean waits() {
        return proposedBy != null;
    }
}
