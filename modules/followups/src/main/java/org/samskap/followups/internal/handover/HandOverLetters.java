package org.samskap.followups.internal.handover;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.partners.UnitCard;
import org.samskap.partners.Units;
import org.samskap.proposals.ProposalSummary;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** What is written to units and to the communicators who asked. */
@Component
class HandOverLetters {
    private final Letters letters;
    private final HandOverBook book;
    private final Codes codes;
    private final Units units;
    private final People people;
    private final Roles roles;
    private final Spaces spaces;
    private final PublicAddress address;
    private final TextBundles bundles;

    HandOverLetters(Letters letters, HandOverBook book, Codes codes, Units units, People people, Roles roles, Spaces spaces,
                    PublicAddress address, TextBundles bundles) {
        this.letters = letters;
        this.book = book;
        this.codes = codes;
        this.units = units;
        this.people = people;
        this.roles = roles;
        this.spaces = spaces;
        this.address = address;
        this.bundles = bundles;
    }

    /**
     * To the address of the unit with its private link; without an address to those who represent the organisation, who sign in.
     *
     * @param what end of the keys of subject and text: asked, soon, today, late, back
     * @return whether anybody could be written to
     */
    boolean toUnit(String what, Asked asked, ProposalSummary proposal) {
        var unit = units.get(Set.of(asked.unit())).get(asked.unit());
        if (unit == null) return false;
        var mailbox = unit.mailbox() == null ? null : people.findMailbox(unit.mailbox()).orElse(null);
        return mailbox == null ? toRepresentatives(what, asked, proposal, unit) : toMailbox(what, asked, proposal, unit.mailbox(), mailbox);
    }

    private boolean toMailbox(String what, Asked asked, ProposalSummary proposal, PersonId person, Mailbox mailbox) {
        var code = codes.of(asked.id(), person);
        book.keep(asked.id(), Codes.hash(code));
        send(person, mailbox, "unit." + what, asked, proposal, "/answer/" + code, true);
        return true;
    }

    /** The unit is reached elsewhere: the question again, unless it was mailed there already. */
    void again(Asked asked, ProposalSummary proposal, PersonId mailbox) {
        if (!book.keeps(asked.id(), Codes.hash(codes.of(asked.id(), mailbox)))) toUnit("asked", asked, proposal);
    }

    private boolean toRepresentatives(String what, Asked asked, ProposalSummary proposal, UnitCard unit) {
        return toAll(units.representatives(unit.organisation()), "unit." + what, asked, proposal, asked.href());
    }

    /** @param what end of the keys: answered, returned */
    void toCommunicators(String what, Asked asked, ProposalSummary proposal) {
        toAll(roles.holders(asked.space(), Role.COMMUNICATOR), "staff." + what, asked, proposal, asked.href());
    }

    private boolean toAll(Collection<PersonId> readers, String what, Asked asked, ProposalSummary proposal, String path) {
        var mailboxes = people.mailboxes(readers);
        mailboxes.forEach((person, mailbox) -> send(person, mailbox, what, asked, proposal, path, false));
        return !mailboxes.isEmpty();
    }

    private void send(PersonId to, Mailbox mailbox, String what, Asked asked, ProposalSummary proposal, String path, boolean secret) {
        var texts = bundles.in(mailbox.lang());
        var space = spaces.get(asked.space());
        var subject = texts.of("followups.handover.mail." + what + ".subject", proposal.reference().text(), asked.unitName());
        letters.send(to, new Letter(mailbox.lang(), subject, body(texts, what, asked, proposal, space, path), List.of(), null, secret));
    }

    private String body(Texts texts, String what, Asked asked, ProposalSummary proposal, Space space, String path) {
        var day = texts.dates().day(asked.answerBy());
        var lead = texts.of("followups.handover.mail." + what, asked.unitName(), space.name(), day, proposal.title());
        var said = asked.said() == null || what.equals("unit.asked") ? "" : "\n\n" + quoted(asked.said());
        return lead + said + "\n\n" + texts.of("followups.handover.mail.question", proposal.title(), asked.question()) + "\n\n"
                + texts.of(what.startsWith("unit.") && !what.endsWith(".back") ? "followups.handover.mail.answer" : "followups.handover.mail.see",
                        address.of(path).toString()) + contact(texts, space) + "\n\n" + texts.of("ui.brand") + "\n";
    }

    private static String quoted(String text) {
        return "> " + text.replace("\n", "\n> ");
    }

    private static String contact(Texts texts, Space space) {
        @Nullable String email = space.contactEmail();
        return email == null ? "" : "\n\n" + texts.of("followups.handover.mail.contact", space.contactRole(), space.name(), email);
    }
}
