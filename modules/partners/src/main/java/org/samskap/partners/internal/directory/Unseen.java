package org.samskap.partners.internal.directory;

import java.util.Optional;

import org.samskap.partners.OrganisationId;

/**
 * Up to where a list of what nobody verified was read.
 *
 * @param waits whether that was still among the proposals, which come first
 */
public record Unseen(boolean waits, OrganisationId last) {
    private static final String WAITS = "w";

    static Unseen to(Kept last) {
        return new Unseen(last.waits(), last.id());
    }

    /** As addresses have it; empty when it is nothing of the kind. */
    public static Optional<Unseen> of(String text) {
        try {
            boolean waits = text.startsWith(WAITS);
            return Optional.of(new Unseen(waits, OrganisationId.of(waits ? text.substring(WAITS.length()) : text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (waits ? WAITS : "") + last;
    }
}
