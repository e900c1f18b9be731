package org.samskap.workinggroups.internal.willing;

import static org.samskap.workinggroups.internal.willing.AskedTable.ASKED;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonForgotten;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Willing;
import org.samskap.proposals.WillingPeople;
import org.samskap.ui.TextBundles;
import org.samskap.workinggroups.ProposalsTakenOn;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupFormed;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroups;
import org.samskap.workinggroups.internal.GroupRepository;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Whoever said "I want to work on this" is the first to hear of the group that does, and is invited into it however it is joined by others.
 * She is in it only when she says so; until then nobody sees that she was asked.
 */
@Component
class AskTheWilling {
    private final DSLContext sql;
    private final WorkingGroups groups;
    private final GroupRepository members;
    private final Organisations organisations;
    private final WillingPeople willing;
    private final People people;
    private final Letters letters;
    private final TextBundles bundles;
    private final PublicAddress address;

    AskTheWilling(DSLContext sql, WorkingGroups groups, GroupRepository members, Organisations organisations, WillingPeople willing, People people,
                  Letters letters, TextBundles bundles, PublicAddress address) {
        this.sql = sql;
        this.groups = groups;
        this.members = members;
        this.organisations = organisations;
        this.willing = willing;
        this.people = people;
        this.letters = letters;
        this.bundles = bundles;
        this.address = address;
    }

    @ApplicationModuleListener(id = "workinggroups.ask-the-willing")
    void on(WorkingGroupFormed formed) {
        ask(formed.workingGroup(), formed.sources(), formed.occurredAt());
    }

    @ApplicationModuleListener(id = "workinggroups.ask-the-willing-later")
    void on(ProposalsTakenOn taken) {
        ask(taken.workingGroup(), taken.sources(), taken.occurredAt());
    }

    private void ask(WorkingGroupId id, Collection<ProposalId> sources, Instant at) {
        var group = groups.get(id);
        var ready = willing.listFor(sources).stream().collect(Collectors.groupingBy(Willing::person));
        if (ready.isEmpty() || !group.state().open()) return;
        var theirs = organisations.get(ready.values().stream().flatMap(List::stream).map(Willing::organisation).filter(Objects::nonNull).collect(Collectors.toSet()));
        theirs.values().forEach(members::copy);
        var mailboxes = people.mailboxes(ready.keySet());
        ready.forEach((person, offers) -> {
            // In this transaction, as the letter is: whoever is noted as asked has the letter in the outbox.
            boolean first = sql.insertInto(ASKED).set(ASKED.WORKING_GROUP_ID, group.id()).set(ASKED.PERSON_ID, person)
                    .set(ASKED.ASKED_AT, at).onConflictDoNothing().execute() == 1;
            if (!first || !invite(group, person, offers, theirs.keySet(), at)) return;
            var mailbox = mailboxes.get(person);
            if (mailbox != null) letters.send(person, letter(mailbox, group));
        });
    }

    /** False when the person is in the group already or asked to be, in every way in which she offered herself. */
    private boolean invite(WorkingGroup group, PersonId person, List<Willing> offers, Set<OrganisationId> known, Instant at) {
        return offers.stream().map(Willing::organisation).distinct().filter(one -> one == null || known.contains(one))
                .filter(one -> members.invite(group.id(), person, one, at)).count() > 0;
    }

    @ApplicationModuleListener(id = "workinggroups.forget-asked")
    void on(PersonForgotten event) {
        sql.deleteFrom(ASKED).where(ASKED.PERSON_ID.eq(event.person())).execute();
    }

    private Letter letter(Mailbox mailbox, WorkingGroup group) {
        var texts = bundles.in(mailbox.lang());
        var body = texts.of("workinggroups.willing.body", group.name(), group.purpose(), address.of(group.href()), address.of(group.href() + "/join"), texts.of("ui.brand"));
        return new Letter(mailbox.lang(), texts.of("workinggroups.willing.subject", group.name()), body, List.of(), null, false);
    }
}
