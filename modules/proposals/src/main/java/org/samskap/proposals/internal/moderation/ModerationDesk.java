package org.samskap.proposals.internal.moderation;

import java.time.Clock;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each decision is one transaction: the text, its matters, the log and the letter to the author. */
@Component
@Transactional
class ModerationDesk implements Moderation {
    private final AllTexts texts;
    private final Matters matters;
    private final Decisions decisions;
    private final AuthorsLetter letter;
    private final Roles roles;
    private final Clock clock;

    ModerationDesk(AllTexts texts, Matters matters, Decisions decisions, AuthorsLetter letter, Roles roles, Clock clock) {
        this.texts = texts;
        this.matters = matters;
        this.decisions = decisions;
        this.letter = letter;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public void awaits(TextId text, SpaceId space, Set<Sign> signs) {
        matters.add(text, space, Matter.waiting(text, signs, clock.instant()));
    }

    @Override
    public void gone(TextId text) {
        matters.settle(text, clock.instant());
    }

    @Override
    public void seen(Actor moderator, TextId id) {
        settle(atHand(moderator, id), new Decision(Decided.SHOWN, null, null, moderator.id(), clock.instant()), null);
    }

    @Override
    public void report(TextId id, Ground ground, @Nullable String words) {
        var text = texts.get(id);
        if (text.state() != State.PUBLIC) throw new NotVisible(id + " is not public");
        matters.add(id, text.space(), Matter.reported(id, ground, cut(words), clock.instant()));
    }

    @Override
    public void show(Actor moderator, TextId id, @Nullable String read) {
        var text = atHand(moderator, id);
        if (text.state() == State.PUBLIC) return;
        if (read != null && !read.equals(text.print())) throw new Conflict(id + " was written anew");
        if (decisions.isErased(id)) throw new Conflict(id + " was erased");
        var at = clock.instant();
        texts.keeper(id).show(id.value(), at);
        settle(text, new Decision(text.state() == State.HIDDEN ? Decided.SHOWN_AGAIN : Decided.SHOWN, null, null, moderator.id(), at), null);
        if (text.state() == State.HIDDEN) letter.shownAgain(text);
    }

    @Override
    public void show(Actor moderator, TextId id) {
        show(moderator, id, null);
    }

    @Override
    public void leave(Actor moderator, TextId id) {
        var text = atHand(moderator, id);
        var appealed = matters.listOpen(id).stream().anyMatch(matter -> matter.why() == Why.APPEALED);
        // A text that waits is shown or hidden; there is nothing to leave as it is.
        if (text.state() == State.WAITING) throw new Conflict(id + " waits to be read");
        settle(text, new Decision(Decided.LEFT, null, null, moderator.id(), clock.instant()), null);
        if (appealed && text.state() == State.HIDDEN) letter.staysHidden(text);
    }

    @Override
    public void hide(Actor moderator, TextId id, Ground ground, String reason) {
        var why = Typed.lines(reason);
        if (why.isEmpty() || why.length() > LONGEST) throw new IllegalArgumentException("A reason has 1 to 1000 characters");
        var text = atHand(moderator, id);
        if (text.state() == State.HIDDEN) return;
        var at = clock.instant();
        texts.keeper(id).hide(id.value(), at);
        settle(text, new Decision(Decided.HIDDEN, ground, why, moderator.id(), at), text.whole());
        letter.hidden(text, ground, why);
    }

    @Override
    public void unhide(Actor moderator, TextId id) {
        var text = atHand(moderator, id);
        if (text.state() != State.HIDDEN) return;
        if (decisions.isErased(id)) throw new Conflict(id + " was erased");
        var at = clock.instant();
        texts.keeper(id).unhide(id.value(), at);
        boolean waits = texts.get(id).state() == State.WAITING;
        settle(text, new Decision(waits ? Decided.WAITS_AGAIN : Decided.SHOWN_AGAIN, null, null, moderator.id(), at), null);
        if (waits) awaits(id, text.space(), Set.of());
        else letter.shownAgain(text);
    }

    @Override
    public void appeal(TextId id, String words) {
        var text = texts.get(id);
        var said = cut(words);
        if (said == null) throw new IllegalArgumentException("An objection has words");
        // Only a text that was hidden and has not been looked at again since can be objected to.
        if (text.state() != State.HIDDEN || decisions.findLast(id).filter(last -> last.what() == Decided.HIDDEN).isEmpty()) throw new Conflict(id + " cannot be objected to");
        matters.add(id, text.space(), Matter.appealed(id, said, clock.instant()));
    }

    private ModeratedText atHand(Actor moderator, TextId id) {
        var text = texts.get(id);
        roles.require(moderator, text.space(), Visibility.STAFF);
        return text;
    }

    private void settle(ModeratedText text, Decision decision, @Nullable String kept) {
        matters.settle(text.id(), decision.at());
        decisions.add(text, decision, kept);
    }

    private static @Nullable String cut(@Nullable String words) {
        var said = Typed.lines(words);
        return said.isEmpty() ? null : said.substring(0, Math.min(said.length(), LONGEST));
    }
}
