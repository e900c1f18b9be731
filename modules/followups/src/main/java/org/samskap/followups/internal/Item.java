package org.samskap.followups.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * A proposal as the promise sees it. While it is open somebody owes a word by a day; when it is closed nobody does.
 *
 * @param owed null exactly when the status closes it
 */
public record Item(About about, Progress progress, @Nullable Owed owed) {

    /**
     * A copy of what lists show.
     *
     * @param movedOn whether it goes on in others now; its status and date follow theirs
     * @param arose   whether nobody raised it: then what it arose from is counted
     * @param labels  under what it is counted
     */
    public record About(ProposalId proposal, SpaceId space, @Nullable EventId event, Reference reference, String title,
                        Lang lang, boolean published, boolean hidden, boolean movedOn, boolean arose, Instant raisedAt, ProposalSummary.Labels labels) {
        static About of(ProposalSummary proposal) {
            return new About(proposal.id(), proposal.space(), proposal.raisedAt(), proposal.reference(), proposal.title(),
                    proposal.lang(), proposal.published(), proposal.hidden(),
                    proposal.lineage().leadsOn(), proposal.lineage().arose() != null, proposal.raisedOn(), proposal.labels());
        }
    }

    /** Where it stands and when something was said. */
    public record Progress(Status status, Instant statusAt, LocalDate firstPromise, @Nullable LocalDate firstAnswerOn,
                           @Nullable Instant reportedAt, Instant toldAt) {}

    /**
     * Who owes a word by when.
     *
     * @param unit   that was asked, or null
     * @param person of those in the role who sees to it, or null
     */
    public record Owed(String owner, LocalDate by, @Nullable UnitId unit, @Nullable PersonId person) {

        /** Nobody in particular. */
        public Owed(String owner, LocalDate by, @Nullable UnitId unit) {
            this(owner, by, unit, null);
        }

        public Owed seenToBy(@Nullable PersonId someone) {
            return new Owed(owner, by, unit, someone);
        }

        /** Whoever saw to it goes on, as long as the same role owes the word. */
        private Owed after(@Nullable Owed before) {
            return person != null || before == null || !before.owner.equals(owner) ? this : seenToBy(before.person);
        }
    }

    public Item {
        if (progress.status().open() != (owed != null)) {
            throw new IllegalArgumentException("An open proposal has an owner and a date, a closed one has none: " + about.proposal());
        }
    }

    /** As it stands when it was just raised: the first answer is due within the days that the space promises. */
    public static Item raised(ProposalSummary proposal, Space space) {
        var by = proposal.raisedOn().atZone(space.zone()).toLocalDate().plusDays(space.answerWithin());
        var at = proposal.raisedOn();
        return new Item(About.of(proposal), new Progress(proposal.status(), at, by, null, null, at),
                proposal.status().open() ? new Owed(ownerIn(space), by, null) : null);
    }

    /** The role that answers in a space, in words. */
    public static String ownerIn(Space space) {
        return space.contactRole() + ", " + space.name();
    }

    public ProposalId proposal() {
        return about.proposal();
    }

    public Status status() {
        return progress.status();
    }

    /** Whether the day is over where the space is, and nothing was said. */
    public boolean late(LocalDate today) {
        return owed != null && owed.by().isBefore(today);
    }

    /** Whether the first answer came by the day that was first promised; null while it may still come. */
    public @Nullable Boolean answeredInTime(LocalDate today) {
        var first = progress.firstAnswerOn();
        if (first != null) return !first.isAfter(progress.firstPromise());
        return progress.firstPromise().isBefore(today) ? false : null;
    }

    Item copying(About fresh) {
        return new Item(fresh, progress, owed);
    }

    /** Something was told. */
    public Item told(Instant at) {
        var p = progress;
        return with(new Progress(p.status(), p.statusAt(), p.firstPromise(), p.firstAnswerOn(), p.reportedAt(), latest(at)));
    }

    /** Staff said something about the thing itself. */
    public Item answered(Instant at, ZoneId zone) {
        var p = told(at).progress;
        var first = p.firstAnswerOn() == null ? LocalDate.ofInstant(at, zone) : p.firstAnswerOn();
        return with(new Progress(p.status(), p.statusAt(), p.firstPromise(), first, p.reportedAt(), p.toldAt()));
    }

    public Item reported(Instant at, ZoneId zone) {
        var p = answered(at, zone).progress;
        return with(new Progress(p.status(), p.statusAt(), p.firstPromise(), p.firstAnswerOn(), at, p.toldAt()));
    }

    /** The status moves and with it what is owed: the promise given, or none when it closes. */
    public Item standing(Status status, Instant at, @Nullable Owed promise) {
        var since = status == status() ? progress.statusAt() : at;
        return new Item(about, new Progress(status, since, progress.firstPromise(), progress.firstAnswerOn(), progress.reportedAt(),
                progress.toldAt()), status.open() && promise != null ? promise.after(owed) : null);
    }

    public Item owing(Owed promise) {
        return new Item(about, progress, promise);
    }

    private Item with(Progress changed) {
        return new Item(about, changed, owed);
    }

    private Instant latest(Instant at) {
        return at.isAfter(progress.toldAt()) ? at : progress.toldAt();
    }
}
