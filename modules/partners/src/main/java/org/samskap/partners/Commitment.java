package org.samskap.partners;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation contributes.
 *
 * @param what  in its own words, such as "datasalen två eftermiddagar i veckan"
 * @param until null when it is open-ended
 */
public record Commitment(CommitmentId id, OrganisationId organisation, Target target, Kind kind, String what,
                         @Nullable LocalDate from, @Nullable LocalDate until, State state, Instant madeAt) {

    public enum Kind { ROOM, HOURS, MONEY, CONTACT, SKILL, OTHER }

    public enum State { OFFERED, AGREED, KEPT, WITHDRAWN }
}
