package org.samskap.proposals.web;

import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.Events;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.internal.receipt.Holders.Wanted;
import org.samskap.proposals.web.comment.CommentFields;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts together what a proposal's page shows: the public one and the one behind the receipt are the same page. */
@Component
class ProposalPages {
    private final Spaces spaces;
    private final Events events;
    private final People people;
    private final Roles roles;
    private final Supplier<List<ProposalPageSection>> sections;

    ProposalPages(Spaces spaces, Events events, People people, Roles roles, ObjectProvider<ProposalPageSection> sections) {
        this.spaces = spaces;
        this.events = events;
        this.people = people;
        this.roles = roles;
        this.sections = SingletonSupplier.of(() -> sections.stream().toList());
    }

    ProposalPage of(Seen seen, Shell shell, @Nullable Actor actor, boolean mine, @Nullable CommentFields comment, List<Wanted> wanted) {
        var proposal = seen.summary();
        var named = new HashSet<PersonId>();
        if (seen.author() != null) named.add(seen.author());
        seen.comments().stream().filter(said -> !said.byAuthor()).forEach(said -> named.add(said.person()));
        seen.labels().named().forEach(one -> named.add(one.person()));
        return new ProposalPage(shell, seen, spaces.get(proposal.space()),
                proposal.raisedAt() == null ? null : events.get(proposal.raisedAt()),
                named.isEmpty() ? java.util.Map.of() : people.names(named),
                Parts.of(sections.get().stream(), shell, proposal, actor, mine), mine, comment, !mine && roles.may(actor, proposal.space(), Visibility.STAFF),
                labelsHref(seen, actor, mine ? shell.path() : null), wanted);
    }

    /** Its author changes what it needs, by account or with the receipt; staff also what it is about. */
    private @Nullable String labelsHref(Seen seen, @Nullable Actor actor, @Nullable String receipt) {
        if (seen.summary().lineage().turn() != null) return null;
        if (receipt != null) return receipt.replaceFirst("\\?.*", "") + "/needs";
        boolean may = actor != null && (actor.id().equals(seen.author()) || roles.may(actor, seen.summary().space(), Visibility.STAFF));
        return may ? seen.summary().href() + "/labels" : null;
    }
}
