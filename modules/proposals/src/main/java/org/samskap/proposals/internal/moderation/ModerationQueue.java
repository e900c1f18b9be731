package org.samskap.proposals.internal.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of moderation show: to staff what waits for them, to an author why her text is hidden. */
@Component
@Transactional(readOnly = true)
public class ModerationQueue {
    private static final int LATEST = 20;

    private final AllTexts texts;
    private final Matters matters;
    private final Decisions decisions;
    private final Roles roles;

    ModerationQueue(AllTexts texts, Matters matters, Decisions decisions, Roles roles) {
        this.texts = texts;
        this.matters = matters;
        this.decisions = decisions;
        this.roles = roles;
    }

    /** A text and why somebody should look at it. */
    public record Entry(ModeratedText text, List<Matter> matters) {}

    /** A decision; the text is null when it is no more. */
    public record Logged(TextId id, @Nullable ModeratedText text, Decision decision) {}

    /** All that waits, what has waited longest first, and the last decisions. */
    public record Queue(List<Entry> entries, List<Logged> latest) {}

    /** A text with its open matters and all that was decided about it. */
    public record Dossier(ModeratedText text, List<Matter> matters, List<Decision> decisions) {

        public boolean erased() {
            return decisions.stream().anyMatch(decision -> decision.what() == Decided.ERASED);
        }
    }

    /** @throws NotVisible for everybody who is not staff of some space */
    public Queue of(Actor moderator) {
        var spaces = roles.spacesWhere(moderator.id(), Visibility.STAFF);
        if (spaces.isEmpty()) throw new NotVisible("the queue of moderation");
        var open = new LinkedHashMap<TextId, List<Matter>>();
        matters.listOpen(spaces).forEach(matter -> open.computeIfAbsent(matter.text(), text -> new ArrayList<>()).add(matter));
        var latest = decisions.listLatest(spaces, LATEST);
        var found = texts.find(Stream.concat(open.keySet().stream(), latest.stream().map(Decisions.About::text)).distinct().toList());
        return new Queue(open.keySet().stream().map(found::get).filter(Objects::nonNull).map(text -> new Entry(text, open.get(text.id()))).toList(),
                latest.stream().map(about -> new Logged(about.text(), found.get(about.text()), about.decision())).toList());
    }

    /** @throws NotVisible when there is none, or the person is not staff of its space */
    public Dossier get(Actor moderator, TextId id) {
        var text = texts.get(id);
        roles.require(moderator, text.space(), Visibility.STAFF);
        return new Dossier(text, matters.listOpen(id), decisions.list(id));
    }

    /** The text to be reported. @throws NotVisible when not everybody may see it */
    public ModeratedText getPublic(TextId id) {
        return texts.find(id).filter(text -> text.state() == State.PUBLIC).orElseThrow(() -> new NotVisible(id.toString()));
    }

    /** The person's own text that is hidden. @throws NotVisible when it is not hidden, or not hers */
    public ModeratedText getHidden(Actor author, TextId id) {
        return texts.find(id).filter(text -> text.state() == State.HIDDEN && author.id().equals(text.author()))
                .orElseThrow(() -> new NotVisible(id.toString()));
    }

    /** Why it is hidden; empty when it is not, or nobody said. */
    public Optional<Hidden> findHidden(TextId id) {
        var all = decisions.list(id);
        if (all.isEmpty() || all.stream().noneMatch(one -> one.what() == Decided.HIDDEN)) return Optional.empty();
        var hidden = all.reversed().stream().filter(one -> one.what() == Decided.HIDDEN).findFirst().orElseThrow();
        var asked = matters.listOpen(id).stream().anyMatch(matter -> matter.why() == Why.APPEALED);
        return Optional.of(new Hidden(hidden, asked, !asked && all.getLast() == hidden));
    }

    /**
     * What the author reads.
     *
     * @param asked whether the author has objected and waits for an answer
     * @param mayAsk whether the author may object
     */
    public record Hidden(Decision decision, boolean asked, boolean mayAsk) {}
}
