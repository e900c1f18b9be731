package org.samskap.partners;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Icon;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;

import gg.jte.Content;

/**
 * What an organisation contributes.
 *
 * @param what   in its own words, such as "datasalen två eftermiddagar i veckan"
 * @param amount how much, in its own words, such as "5 000 kronor" or "två timmar i veckan"; null when that is not said
 * @param until  null when it is open-ended
 * @param need   what it answers that was said to be needed, or null when it was offered unasked
 */
public record Commitment(CommitmentId id, OrganisationId organisation, Target target, Kind kind, String what, @Nullable String amount,
                         @Nullable LocalDate from, @Nullable LocalDate until, State state, Instant madeAt, @Nullable NeedKind need) {

    /** One that nobody asked for. */
    public Commitment(CommitmentId id, OrganisationId organisation, Target target, Kind kind, String what, @Nullable String amount,
                      @Nullable LocalDate from, @Nullable LocalDate until, State state, Instant madeAt) {
        this(id, organisation, target, kind, what, amount, from, until, state, madeAt, null);
    }

    /** One of no certain size. */
    public Commitment(CommitmentId id, OrganisationId organisation, Target target, Kind kind, String what, @Nullable LocalDate from,
                      @Nullable LocalDate until, State state, Instant madeAt) {
        this(id, organisation, target, kind, what, null, from, until, state, madeAt);
    }

    /** Path of its page. */
    public String href() {
        return "/commitments/" + id;
    }

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

    /** What became of it. */
    public enum State {
        OFFERED(Tone.REST, Icon.HAND),
        AGREED(Tone.GO, Icon.CHECK),
        KEPT(Tone.DONE, Icon.DONE),
        WITHDRAWN(Tone.NO, Icon.CROSS);

        private final Tone tone;
        private final Icon icon;

        State(Tone tone, Icon icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Whether it may become the other; nothing comes back from what was kept or withdrawn. */
        public boolean leadsTo(State next) {
            return switch (this) {
                case OFFERED -> next != OFFERED;
                case AGREED -> next == KEPT || next == WITHDRAWN;
                case KEPT, WITHDRAWN -> false;
            };
        }

        /** "Erbjudet". */
        public String word(Texts texts) {
            return texts.of("partners.commitment.state." + name());
        }

        /** The tag: word, icon and tint. */
        public Content tag(Texts texts) {
            return Ui.status(word(texts), tone, icon);
        }
    }
}
