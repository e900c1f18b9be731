package org.samskap.workinggroups;

import java.time.Instant;
import java.util.List;

import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Icon;
import org.samskap.ui.Lang;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;

import gg.jte.Content;

/**
 * A group that takes proposals on.
 *
 * @param doneMeans how everyone will see that the group is done
 * @param sources   the proposals it was founded from
 */
public record WorkingGroup(WorkingGroupId id, String slug, SpaceId space, String name, String purpose, String doneMeans,
                           Lang lang, State state, List<ProposalId> sources, Instant formedAt) {

    /** Its life cycle. */
    public enum State {
        FORMING(Tone.REST, Icon.HAND),
        ACTIVE(Tone.GO, Icon.GROUP),
        DORMANT(Tone.REST, Icon.PAUSE),
        DONE(Tone.DONE, Icon.DONE),
        MERGED(Tone.REST, Icon.LINK),
        ENDED(Tone.NO, Icon.CROSS);

        private final Tone tone;
        private final Icon icon;

        State(Tone tone, Icon icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Whether somebody may still join. */
        public boolean open() {
            return this == FORMING || this == ACTIVE || this == DORMANT;
        }

        /** "Arbetar". */
        public String word(Texts texts) {
            return texts.of("workinggroups.state." + name());
        }

        /** One sentence that says what the word means. */
        public String meaning(Texts texts) {
            return texts.of("workinggroups.state." + name() + ".meaning");
        }

        /** The tag: word, icon and tint. */
        public Content tag(Texts texts) {
            return Ui.status(word(texts), tone, icon);
        }
    }

    /** Path of its page. */
    public String href() {
        return "/groups/" + slug;
    }
}
