package org.samskap.proposals.internal.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.LineageRefused;
import org.samskap.proposals.LineageRefused.Reason;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ProposalsMerged;
import org.samskap.proposals.Turn;
import org.samskap.proposals.internal.Arising;
import org.samskap.proposals.internal.Supports;
import org.samskap.proposals.internal.lineage.Turns.By;
import org.samskap.spaces.Spaces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Several go on in one. */
@Component
class Merging {
    private final Hands hands;
    private final Turns turns;
    private final Arising arising;
    private final Supports supports;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    Merging(Hands hands, Turns turns, Arising arising, Supports supports, Spaces spaces, ApplicationEventPublisher events) {
        this.hands = hands;
        this.turns = turns;
        this.arising = arising;
        this.supports = supports;
        this.spaces = spaces;
        this.events = events;
    }

    void merge(Actor staff, Collection<ProposalId> sources, ProposalId into, @Nullable String why) {
        var ids = new LinkedHashSet<>(sources);
        ids.remove(into);
        if (ids.isEmpty()) throw new LineageRefused(Reason.TOO_FEW, null);
        merge(staff, ids, hands.take(staff, with(ids, into)), into, why);
    }

    ProposalId mergeIntoNew(Actor staff, Collection<ProposalId> sources, Part as, @Nullable String why, String key) {
        var ids = Set.copyOf(sources);
        if (ids.size() < 2) throw new LineageRefused(Reason.TOO_FEW, null);
        var from = hands.take(staff, ids);
        var target = arising.arise(Turn.MERGED, placeOf(from), as, staff, key);
        merge(staff, ids, hands.take(staff, with(ids, target)), target, why);
        return target;
    }

    private static List<ProposalId> with(Collection<ProposalId> some, ProposalId one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private void merge(Actor staff, Set<ProposalId> sources, List<ProposalSummary> taken, ProposalId into, @Nullable String why) {
        var target = taken.stream().filter(one -> one.id().equals(into)).findFirst().orElseThrow();
        var open = taken.stream().filter(one -> sources.contains(one.id())).filter(one -> !goesOnIn(one, into)).toList();
        if (open.isEmpty()) return;
        check(open, target);
        lead(open.stream().map(ProposalSummary::id).toList(), target, new By(staff.id(), false), why);
    }

    /** Then the button was pressed twice. */
    private boolean goesOnIn(ProposalSummary source, ProposalId target) {
        return source.lineage().turn() == Turn.MERGED && turns.targetsOf(source.id()).contains(target);
    }

    private static void check(List<ProposalSummary> sources, ProposalSummary target) {
        sources.forEach(Merging::standsAndIsOpen);
        standsAndIsOpen(target);
        if (!target.published() && sources.stream().anyMatch(ProposalSummary::published)) {
            throw new LineageRefused(Reason.NOT_PUBLIC, target.reference());
        }
    }

    static void standsAndIsOpen(ProposalSummary proposal) {
        if (proposal.lineage().turn() != null) throw new LineageRefused(Reason.MOVED_ON, proposal.reference());
        if (!proposal.status().open()) throw new LineageRefused(Reason.CLOSED, proposal.reference());
    }

    /** They do from now on; whoever calls has them in his hands. */
    void lead(List<ProposalId> sources, ProposalSummary target, By by, @Nullable String why) {
        var turn = turns.take(Turn.MERGED, target, by, why);
        turns.lead(turn, Turn.MERGED, sources, List.of(target.id()));
        supports.countAgain(List.of(target.id()));
        events.publishEvent(new ProposalsMerged(sources, target.id(), target.space(), turn.id(), turn.at()));
    }

    /** Where all come from, as far as they agree. */
    private Arising.Place placeOf(List<ProposalSummary> all) {
        var first = all.getFirst();
        boolean oneLanguage = all.stream().allMatch(one -> one.lang() == first.lang());
        return new Arising.Place(first.space(), shared(all.stream().map(ProposalSummary::raisedAt).toList()),
                shared(all.stream().map(ProposalSummary::cluster).toList()), oneLanguage ? first.lang() : spaces.get(first.space()).lang());
    }

    private static <T> @Nullable T shared(List<@Nullable T> all) {
        var first = all.getFirst();
        return first != null && all.stream().allMatch(first::equals) ? first : null;
    }
}
