package org.samskap.workinggroups.internal.willing;

import static org.samskap.workinggroups.internal.willing.AskedTable.ASKED;

import java.util.List;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonForgotten;
import org.samskap.accounts.PublicAddress;
import org.samskap.proposals.Willing;
import org.samskap.proposals.WillingPeople;
import org.samskap.ui.TextBundles;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupFormed;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever said "I want to work on this" is the first to hear of the group that does, with the way to join it. */
@Component
class AskTheWilling {
    private final DSLContext sql;
    private final WorkingGroups groups;
    private final WillingPeople willing;
    private final People people;
    private final Letters letters;
    private final TextBundles bundles;
    private final PublicAddress address;

    AskTheWilling(DSLContext sql, WorkingGroups groups, WillingPeople willing, People people, Letters letters, TextBundles bundles, PublicAddress address) {
        this.sql = sql;
        this.groups = groups;
        this.willing = willing;
        this.people = people;
        this.letters = letters;
        this.bundles = bundles;
        this.address = address;
    }

    @ApplicationModuleListener(id = "workinggroups.ask-the-willing")
    void on(WorkingGroupFormed formed) {
        var group = groups.get(formed.workingGroup());
        var asked = willing.listFor(formed.sources()).stream().map(Willing::person).collect(Collectors.toSet());
        if (asked.isEmpty() || !group.state().open()) return;
        people.mailboxes(asked).forEach((person, mailbox) -> {
            // In this transaction, as the letter is: whoever is noted as asked has the letter in the outbox.
            boolean first = sql.insertInto(ASKED).set(ASKED.WORKING_GROUP_ID, group.id()).set(ASKED.PERSON_ID, person)
                    .set(ASKED.ASKED_AT, formed.occurredAt()).onConflictDoNothing().execute() == 1;
            if (first) letters.send(person, letter(mailbox, group));
        });
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
