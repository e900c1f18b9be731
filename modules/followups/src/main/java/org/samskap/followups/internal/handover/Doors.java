package org.samskap.followups.internal.handover;

import java.util.List;
import java.util.Set;

import org.samskap.accounts.Actor;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitId;
import org.samskap.partners.Units;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those speak for a unit who may: whoever holds its private link, represents its organisation, or is staff who asked. */
@Service
@Transactional(readOnly = true)
public class Doors {
    private final HandOverBook book;
    private final Units units;
    private final Organisations organisations;
    private final Proposals proposals;
    private final Spaces spaces;
    private final Roles roles;
    private final Codes codes;

    Doors(HandOverBook book, Units units, Organisations organisations, Proposals proposals, Spaces spaces, Roles roles, Codes codes) {
        this.book = book;
        this.units = units;
        this.organisations = organisations;
        this.proposals = proposals;
        this.spaces = spaces;
        this.roles = roles;
        this.codes = codes;
    }

    /**
     * A question that somebody may answer.
     *
     * @param staff whether it is staff who look, and may take it back
     */
    public record Open(Asked asked, UnitCard unit, ProposalSummary proposal, Space space, boolean staff) {}

    /** @throws NotVisible when there is no such link, or the unit is reached elsewhere by now */
    public Open byCode(String code) {
        var asked = book.find(Codes.hash(code)).orElseThrow(() -> new NotVisible("a private link to a hand-over"));
        var open = open(asked, false);
        var mailbox = open.unit().mailbox();
        if (mailbox == null || !codes.of(asked.id(), mailbox).equals(code)) throw new NotVisible("a private link to hand-over " + asked.id() + " of an address before");
        return open;
    }

    /** @throws NotVisible for everybody else */
    public Open byActor(Actor actor, HandOverId id) {
        var asked = book.find(id).orElseThrow(() -> new NotVisible("hand-over " + id));
        var open = open(asked, roles.may(actor, asked.space(), AtTheDesk.STAFF));
        if (!open.staff() && !represents(actor, open.unit())) throw new NotVisible("hand-over " + id + " for " + actor.id());
        return open;
    }

    /** The open question of a unit, or the one it answered last. @throws NotVisible when there is none, or for everybody else */
    public Open byActor(Actor actor, ProposalId proposal, UnitId unit) {
        var last = book.listAbout(List.of(proposal)).reversed().stream().filter(one -> one.unit().equals(unit)).findFirst()
                .orElseThrow(() -> new NotVisible("unit " + unit + " is not asked about " + proposal));
        return byActor(actor, last.id());
    }

    /** A moderator who hides a proposal hides it from units too (SEC-02). */
    private Open open(Asked asked, boolean staff) {
        var unit = units.get(Set.of(asked.unit())).get(asked.unit());
        var proposal = proposals.get(asked.proposal());
        if (unit == null || proposal.hidden()) throw new NotVisible("hand-over " + asked.id());
        return new Open(asked, unit, proposal, spaces.get(asked.space()), staff);
    }

    private boolean represents(Actor actor, UnitCard unit) {
        return organisations.representedBy(actor.id()).stream().anyMatch(one -> one.id().equals(unit.organisation()));
    }
}
