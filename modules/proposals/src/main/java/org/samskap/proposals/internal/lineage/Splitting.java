package org.samskap.proposals.internal.lineage;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.LineageRefused;
import org.samskap.proposals.LineageRefused.Reason;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSplit;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Turn;
import org.samskap.proposals.internal.Arising;
import org.samskap.proposals.internal.Supports;
import org.samskap.proposals.internal.lineage.Turns.By;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One that says several things goes on in one for each. */
@Component
class Splitting {
    private final Hands hands;
    private final Turns turns;
    private final Arising arising;
    private final Supports supports;
    private final ApplicationEventPublisher events;

    Splitting(Hands hands, Turns turns, Arising arising, Supports supports, ApplicationEventPublisher events) {
        this.hands = hands;
        this.turns = turns;
        this.arising = arising;
        this.supports = supports;
        this.events = events;
    }

    List<ProposalId> split(Actor staff, ProposalId id, List<Part> parts, @Nullable String why, String key) {
        if (parts.size() < 2) throw new LineageRefused(Reason.TOO_FEW, null);
        var source = hands.take(staff, List.of(id)).getFirst();
        if (source.lineage().turn() != Turn.SPLIT) check(source);
        var place = new Arising.Place(source.space(), source.raisedAt(), source.cluster(), source.lang());
        var made = IntStream.range(0, parts.size())
                .mapToObj(number -> arising.arise(Turn.SPLIT, place, parts.get(number), staff, key + "-part-" + number)).toList();
        if (source.lineage().turn() != Turn.SPLIT) lead(source, made, staff, why);
        else if (!turns.targetsOf(id).containsAll(made)) throw new LineageRefused(Reason.MOVED_ON, source.reference());
        return made;
    }

    private static void check(ProposalSummary source) {
        Merging.standsAndIsOpen(source);
        if (!source.published()) throw new LineageRefused(Reason.NOT_PUBLIC, source.reference());
    }

    private void lead(ProposalSummary source, List<ProposalId> parts, Actor staff, @Nullable String why) {
        var turn = turns.take(Turn.SPLIT, source, new By(staff.id(), false), why);
        turns.lead(turn, Turn.SPLIT, List.of(source.id()), parts);
        supports.countAgain(parts);
        events.publishEvent(new ProposalSplit(source.id(), parts, source.space(), turn.id(), turn.at()));
    }
}
