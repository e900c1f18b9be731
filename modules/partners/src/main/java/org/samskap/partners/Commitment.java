package org.samskap.partners;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Texts;

/**
 * What an organisation contributes.
 *
 * @param what  in its own words, such as "datasalen två eftermiddagar i veckan"
 * @param until null when it is open-ended
 */
public record Commitment(CommitmentId id, OrganisationId organisation, Target target, Kind kind, String what,
                         @Nullable LocalDate from, @Nullable LocalDate until, State state, Instant madeAt) {

    /** What sort of thing it is. */
    public enum Kind {
        ROOM, HOURS, MONEY, CONTACT, SKILL, OTHER;

        /** "Ett rum". */
        public String word(Texts texts) {
            return texts.of("partners.kind." + name());
        }

        /** One sentence that says what the word means. */
        public String meaning(Texts texts) {
            return texts.of("partners.kind." + name() + ".meaning");
        }
    }

    public enum State { OFFERED, AGREED, KEPT, WITHDRAWN }
}
