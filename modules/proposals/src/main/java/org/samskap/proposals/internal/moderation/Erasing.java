package org.samskap.proposals.internal.moderation;

import java.time.Clock;
import java.time.Instant;

import org.samskap.accounts.Actor;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.Typed;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Conflict;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the words of a text for good, as an archive decision says (gallring, SEC-19, PRIV-11). Only what is hidden is erased, so it is in no output
 * any more. That there was a text, who decided what about it and why, and its place in the trail stay; so the trail's chain still verifies.
 */
@Component
@Transactional
public class Erasing {
    private final AllTexts texts;
    private final Matters matters;
    private final Decisions decisions;
    private final AuthorsLetter letter;
    private final Roles roles;
    private final Spaces spaces;
    private final TextBundles bundles;
    private final Clock clock;

    Erasing(AllTexts texts, Matters matters, Decisions decisions, AuthorsLetter letter, Roles roles, Spaces spaces, TextBundles bundles, Clock clock) {
        this.texts = texts;
        this.matters = matters;
        this.decisions = decisions;
        this.letter = letter;
        this.roles = roles;
        this.spaces = spaces;
        this.bundles = bundles;
        this.clock = clock;
    }

    /** Whether the person may erase it as it is now. */
    @Transactional(readOnly = true)
    public boolean isPossible(Actor person, ModeratedText text) {
        return roles.may(person, text.space(), Role.ADMINISTRATOR) && isPossible(text);
    }

    private boolean isPossible(ModeratedText text) {
        return text.state() == State.HIDDEN && texts.keeper(text.id()).erases() && !decisions.isErased(text.id());
    }

    /**
     * @param reason the decision that it rests on; part of the log for good
     * @throws Conflict when it is not hidden, or erased already
     * @throws org.samskap.ui.NotVisible when there is none, or the person is not an administrator of its space
     */
    public void erase(Actor administrator, TextId id, String reason) {
        var why = Typed.lines(reason);
        if (why.isEmpty() || why.length() > Moderation.LONGEST) throw new IllegalArgumentException("A reason has 1 to 1000 characters");
        var text = texts.get(id);
        roles.require(administrator, text.space(), Role.ADMINISTRATOR);
        if (!isPossible(text)) throw new Conflict(id + " is not hidden");
        texts.keeper(id).erase(id.value(), bundles.in(spaces.get(text.space()).lang()).of("proposals.moderation.erased.instead"));
        var at = clock.instant();
        forget(id, at);
        texts.keeper(id).erasedWith(id.value()).forEach(part -> forget(part, at));
        decisions.add(text, new Decision(Decided.ERASED, null, why, administrator.id(), at), null);
        letter.erased(text);
    }

    private void forget(TextId id, Instant at) {
        matters.settle(id, at);
        matters.forgetWords(id);
        decisions.forgetWords(id);
    }
}
