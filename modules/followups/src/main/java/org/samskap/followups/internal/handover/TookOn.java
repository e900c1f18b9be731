package org.samskap.followups.internal.handover;

import java.util.List;
import java.util.stream.Collectors;

import org.samskap.partners.UnitCard;
import org.samskap.partners.Units;
import org.samskap.proposals.ListCopies;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose units took a question on or answered it: the list of proposals and the balance between sectors keep a copy. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TookOn {
    private final HandOverBook book;
    private final Units units;
    private final ListCopies lists;

    TookOn(HandOverBook book, Units units, ListCopies lists) {
        this.book = book;
        this.units = units;
        this.lists = lists;
    }

    /** All of them and not only the last, so that what is told is whole. */
    void tell(ProposalId proposal) {
        var took = book.listAbout(List.of(proposal)).stream().filter(asked -> asked.state() == State.ACCEPTED || asked.state() == State.ANSWERED)
                .map(Asked::unit).collect(Collectors.toSet());
        lists.answering(proposal, units.get(took).values().stream().map(UnitCard::organisation).collect(Collectors.toSet()));
    }
}
