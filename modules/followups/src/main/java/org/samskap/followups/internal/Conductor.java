package org.samskap.followups.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.samskap.events.EventId;
import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves statuses and writes what happened, together. Locks are taken in one order: the chain of the space, the item,
 * the proposal; so whoever waits never holds what the other needs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Conductor {
    /** From here a proposal that a group takes on moves on; further along it stays where it is. */
    private static final Set<Status> BEFORE_A_GROUP = Set.of(Status.RECEIVED, Status.READ, Status.LOOKED_INTO, Status.RESTING);

    private final Items items;
    private final TrailBook book;
    private final Beginnings beginnings;
    private final Echo echo;
    private final Proposals proposals;
    private final Spaces spaces;

    Conductor(Items items, TrailBook book, Beginnings beginnings, Echo echo, Proposals proposals, Spaces spaces) {
        this.items = items;
        this.book = book;
        this.beginnings = beginnings;
        this.echo = echo;
        this.proposals = proposals;
        this.spaces = spaces;
    }

    /** The item, locked. Whoever comes first begins its trail: a use case may be quicker than the listener. */
    public Item open(ProposalSummary proposal) {
        return beginnings.open(proposal);
    }

    /** Tells it to the proposal and to all that go on in it: the step is written, and they stand as told. */
    public void tell(Item before, Item after, Draft step) {
        write(before, after, step);
        echo.tell(after, step);
    }

    /** The same without those that go on in it. */
    public void write(Item before, Item after, Draft step) {
        boolean moved = before.status() != after.status();
        if (moved) proposals.moveTo(before.proposal(), after.status());
        items.save(after);
        book.append(before.about().space(), step.status(moved ? after.status() : null));
    }

    /** Something happened to proposals; each hears it once, however often the news comes, and those hear it that it goes on in. */
    public void happened(List<ProposalId> to, Function<ProposalId, Draft> as) {
        each(echo.whereTheyGo(to), as, (item, at) -> item.told(at));
    }

    /** The same where it happened to just these, wherever they go on. */
    public void happenedHere(List<ProposalId> to, Function<ProposalId, Draft> as) {
        each(to, as, (item, at) -> item.told(at));
    }

    /** A group took proposals on: their status follows, unless something newer was said meanwhile. */
    public void takenOn(List<ProposalId> sources, Function<ProposalId, Draft> as) {
        each(echo.whereTheyGo(sources), as, Conductor::taken);
    }

    private void each(List<ProposalId> proposals, Function<ProposalId, Draft> as, BiFunction<Item, Instant, Item> becomes) {
        inOrder(this.proposals.get(proposals).values()).forEach(proposal -> {
            var item = open(proposal);
            var step = as.apply(proposal.id());
            if (!book.has(proposal.id(), step.cause())) tell(item, becomes.apply(item, step.at()), step);
        });
    }

    private static List<ProposalSummary> inOrder(Collection<ProposalSummary> proposals) {
        return proposals.stream().sorted(Comparator.comparing((ProposalSummary p) -> p.space().value()).thenComparing(p -> p.id().value())).toList();
    }

    private static Item taken(Item item, Instant at) {
        var told = item.told(at);
        boolean moves = BEFORE_A_GROUP.contains(item.status()) && !item.progress().statusAt().isAfter(at);
        return moves ? told.standing(Status.IN_A_WORKING_GROUP, at, item.owed()) : told;
    }

    /**
     * Brings the copy up to date. Reads the proposal again under the lock, since the news may be older than what
     * somebody just wrote.
     */
    public void catchUp(ProposalId id, Instant at) {
        var item = open(proposals.get(id));
        var now = proposals.get(id);
        var fresh = item.copying(Item.About.of(now));
        if (now.status() == item.status()) {
            if (!fresh.equals(item)) items.save(fresh);
            return;
        }
        items.save(movedElsewhere(fresh, now, at));
        book.append(now.space(), Draft.causedBy("status:" + now.status() + ":" + at, id, StepKind.STATUS_CHANGED, at).status(now.status()));
    }

    /** A proposal that opens again gets a promise again. */
    private Item movedElsewhere(Item item, ProposalSummary now, Instant at) {
        return item.standing(now.status(), at, item.owed() == null ? promisedAgain(item, at) : item.owed());
    }

    /** What the space promises for everything that comes in. */
    public Item.Owed promisedAgain(Item item, Instant at) {
        var space = spaces.get(item.about().space());
        return new Item.Owed(Item.ownerIn(space), at.atZone(space.zone()).toLocalDate().plusDays(space.answerWithin()), null);
    }

    /** The follow-up items of an event begin, if news of one of them has not come yet. */
    void openRaisedAt(EventId event) {
        inOrder(proposals.listRaisedAt(Set.of(event))).forEach(this::open);
    }
}
