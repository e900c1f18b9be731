package org.samskap.proposals.internal;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.Comment;
import org.samskap.proposals.Moderation.Sign;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Told;
import org.samskap.proposals.internal.board.Grouping;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one way in for changes; each is one transaction together with its events (REL-01). */
@Component
@Transactional
class DeskOfProposals implements ProposalDesk {
    private final Raising raising;
    private final Publishing publishing;
    private final Grouping grouping;
    private final Voices voices;
    private final Comments comments;
    private final Roles roles;

    DeskOfProposals(Raising raising, Publishing publishing, Grouping grouping, Voices voices, Comments comments, Roles roles) {
        this.raising = raising;
        this.publishing = publishing;
        this.grouping = grouping;
        this.voices = voices;
        this.comments = comments;
        this.roles = roles;
    }

    @Override
    public Receipt raise(Raise proposal) {
        return raising.raise(proposal, null, null);
    }

    @Override
    public Receipt raise(Raise proposal, Set<Sign> signs) {
        return raising.raiseGuarded(proposal, null, signs);
    }

    @Override
    public Receipt raiseAs(Actor author, Raise proposal) {
        return raising.raise(proposal, author, null);
    }

    @Override
    public Receipt raise(Raise proposal, ReceiptCode code) {
        return raising.raise(proposal, null, code);
    }

    @Override
    public Receipt note(Actor scribe, Raise proposal, Told told) {
        roles.require(scribe, proposal.space(), Visibility.STAFF);
        return raising.note(scribe, proposal, told);
    }

    @Override
    public Receipt note(Actor scribe, Raise proposal, Told told, ReceiptCode code) {
        roles.require(scribe, proposal.space(), Visibility.STAFF);
        return raising.note(scribe, proposal, told, code);
    }

    @Override
    public void publish(ProposalId id, Actor facilitator) {
        publishing.publish(id, facilitator);
    }

    @Override
    public ClusterId cluster(Actor facilitator, SpaceId space, @Nullable EventId board, String name,
                             @Nullable String note, Collection<ProposalId> proposals) {
        return grouping.cluster(facilitator, space, board, name, note, proposals);
    }

    @Override
    public void move(Actor facilitator, ProposalId proposal, @Nullable ClusterId into) {
        grouping.move(facilitator, proposal, into);
    }

    @Override
    public void support(ProposalId id, Actor person) {
        voices.support(id, person);
    }

    @Override
    public void support(ProposalId id, PersonId guest) {
        voices.support(id, guest);
    }

    @Override
    public Comment.Posted commentAsAuthor(ProposalId id, PersonId holder, Comment comment) {
        return comments.postAsAuthor(id, holder, comment);
    }

    @Override
    public void comment(ProposalId id, Actor person, String text, Lang lang) {
        comments.post(id, person, new Comment(text, lang, null, Set.of()));
    }

    @Override
    public Comment.Posted comment(ProposalId id, Actor person, Comment comment) {
        return comments.post(id, person, comment);
    }
}
