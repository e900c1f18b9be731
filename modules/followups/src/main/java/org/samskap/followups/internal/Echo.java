package org.samskap.followups.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.samskap.followups.StepKind;
import org.samskap.proposals.Lineages;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.Spaces;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is told of a proposal to everything that goes on in it, so that nobody who was part of it is left behind: each
 * gets the step in its own trail, and stands and is promised what those stand and promise that it goes on in. A proposal that
 * hears the same in two ways writes it down once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Echo {
    private final Lineages lineages;
    private final Proposals proposals;
    private final Beginnings beginnings;
    private final Items items;
    private final TrailBook book;
    private final Spaces spaces;
    private final TextBundles texts;

    Echo(Lineages lineages, Proposals proposals, Beginnings beginnings, Items items, TrailBook book, Spaces spaces, TextBundles texts) {
        this.lineages = lineages;
        this.proposals = proposals;
        this.beginnings = beginnings;
        this.items = items;
        this.book = book;
        this.spaces = spaces;
        this.texts = texts;
    }

    /** What these go on in now, each once; the others are those themselves that go on by themselves. */
    public List<ProposalId> whereTheyGo(Collection<ProposalId> some) {
        return some.stream().flatMap(id -> lineages.goesOnIn(id).stream()).distinct().toList();
    }

    /** @param about what the step was told of, as it stands now */
    void tell(Item about, Draft step) {
        lineages.carriedBy(about.proposal()).forEach(id -> hear(id, about, step));
    }

    private void hear(ProposalId id, Item about, Draft step) {
        var before = open(id);
        var heads = heads(id);
        var heard = heard(before, step.kind(), step.at());
        var after = Together.of(heads).give(heard, step.at());
        save(before, after);
        if (book.has(id, step.cause())) return;
        var moved = before.status() == after.status() ? null : after.status();
        book.append(before.about().space(), (heads.size() > 1 ? ofPart(step.of(id), about) : step.of(id)).status(moved));
    }

    /** It stands as those do that it goes on in, though nothing was told. */
    public void follow(ProposalId id, Instant at) {
        var before = open(id);
        save(before, Together.of(heads(id)).give(before, at));
    }

    private Item open(ProposalId id) {
        var proposal = proposals.get(id);
        return beginnings.open(proposal).copying(Item.About.of(proposal));
    }

    private List<Item> heads(ProposalId id) {
        return lineages.goesOnIn(id).stream().map(this::open).toList();
    }

    private void save(Item before, Item after) {
        if (before.status() != after.status()) proposals.moveTo(before.proposal(), after.status());
        items.save(after);
    }

    private Item heard(Item item, StepKind kind, Instant at) {
        var zone = spaces.get(item.about().space()).zone();
        return switch (kind) {
            case REPORTED_BACK -> item.reported(at, zone);
            case READ, HANDED_OVER, FOLLOWED_UP -> item.answered(at, zone);
            default -> item.told(at);
        };
    }

    /** Says which of its parts the step is about, in the language of the space. */
    private Draft ofPart(Draft step, Item part) {
        var in = texts.in(spaces.get(part.about().space()).lang());
        var which = in.of("followups.lineage.part", part.about().reference().text(), part.about().title());
        return step.text(step.text() == null ? which : which + "\n\n" + step.text());
    }
}
