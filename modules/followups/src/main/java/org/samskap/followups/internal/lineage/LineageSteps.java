package org.samskap.followups.internal.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Conductor;
import org.samskap.followups.internal.Draft;
import org.samskap.followups.internal.Echo;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.Together;
import org.samskap.followups.internal.TrailBook;
import org.samskap.proposals.Lineages;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.proposals.TurnId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what became of proposals into the trails of all of them. The trail is public, so it names by title only what
 * everybody may see (SEC-02).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LineageSteps {
    private final Conductor conductor;
    private final Echo echo;
    private final TrailBook book;
    private final Proposals proposals;
    private final Lineages lineages;
    private final Spaces spaces;
    private final TextBundles texts;

    LineageSteps(Conductor conductor, Echo echo, TrailBook book, Proposals proposals, Lineages lineages, Spaces spaces, TextBundles texts) {
        this.conductor = conductor;
        this.echo = echo;
        this.book = book;
        this.proposals = proposals;
        this.lineages = lineages;
        this.spaces = spaces;
        this.texts = texts;
    }

    private static String cause(TurnId turn) {
        return "turn:" + turn;
    }

    void merged(List<ProposalId> sources, ProposalId into, TurnId turn, Instant at) {
        var target = proposals.get(into);
        var before = fresh(into, at);
        if (book.has(into, cause(turn))) return;
        var all = new ArrayList<>(List.of(before));
        for (var id : sources) {
            var source = fresh(id, at);
            all.add(source);
            conductor.tell(source, source.told(at), named(Draft.causedBy(cause(turn), id, StepKind.MERGED, at), target).text(lineages.get(turn).note()));
        }
        var after = Together.merging(all).give(before.told(at), at);
        conductor.tell(before, after, Draft.causedBy(cause(turn), into, StepKind.TOOK_IN, at).text(listed(sources, lineages.get(turn).note())));
    }

    void split(ProposalId whole, List<ProposalId> parts, TurnId turn, Instant at) {
        var source = fresh(whole, at);
        if (book.has(whole, cause(turn))) return;
        conductor.tell(source, source.told(at), Draft.causedBy(cause(turn), whole, StepKind.SPLIT, at).text(listed(parts, lineages.get(turn).note())));
        for (var id : parts) {
            var part = fresh(id, at);
            var after = source.owed() == null ? part : part.standing(source.status(), at, source.owed()).owing(source.owed());
            conductor.write(part, after, named(Draft.causedBy(cause(turn), id, StepKind.PART_OF, at), proposals.get(whole)));
        }
        if (proposals.get(whole).lineage().leadsOn()) echo.follow(whole, at);
    }

    void withdrawn(ProposalId id, TurnId turn, Instant at) {
        var item = fresh(id, at);
        if (book.has(id, cause(turn))) return;
        var taken = lineages.get(turn);
        var author = taken.byAuthor() ? texts.in(spaces.get(item.about().space()).lang()).of("followups.lineage.by-author") : null;
        var step = Draft.causedBy(cause(turn), id, StepKind.WITHDRAWN, at).text(joined(author, taken.note()));
        conductor.tell(item, item.told(at).standing(Status.NOT_GOING_AHEAD, at, null), step);
    }

    /** Back to where it stood, if only the withdrawal had closed it; otherwise it stands as it does. */
    void restored(ProposalId id, TurnId turn, Instant at) {
        var item = fresh(id, at);
        if (book.has(id, cause(turn))) return;
        var before = item.owed() == null ? book.statusBefore(id, StepKind.WITHDRAWN) : null;
        var after = before == null ? item.told(at) : item.told(at).standing(before, at, conductor.promisedAgain(item, at));
        conductor.tell(item, after, Draft.causedBy(cause(turn), id, StepKind.RESTORED, at).text(lineages.get(turn).note()));
    }

    void reworded(ProposalId id, int wording, Instant at) {
        var item = fresh(id, at);
        if (!book.has(id, "wording:" + wording)) conductor.write(item, item.told(at), Draft.causedBy("wording:" + wording, id, StepKind.REWORDED, at));
    }

    /** With a copy of the proposal as it is now. */
    private Item fresh(ProposalId id, Instant at) {
        conductor.catchUp(id, at);
        return conductor.open(proposals.get(id));
    }

    private static Draft named(Draft step, ProposalSummary other) {
        return other.published() ? step.about(other.title(), other.href()) : step.about(other.reference().text(), null);
    }

    private String listed(Collection<ProposalId> some, @Nullable String note) {
        var names = proposals.get(some).values().stream().map(one -> one.published() ? one.reference() + " " + one.title() : one.reference().text())
                .sorted().collect(Collectors.joining("\n"));
        return note == null ? names : names + "\n\n" + note;
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        return one == null ? other : other == null ? one : one + "\n\n" + other;
    }
}
