package org.samskap.followups.internal.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.Events;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.FollowUps;
import org.samskap.followups.HandOvers;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Conductor;
import org.samskap.followups.internal.Draft;
import org.samskap.followups.internal.FollowUpNotes;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.Rules;
import org.samskap.followups.internal.TrailBook;
import org.samskap.followups.internal.Words;
import org.samskap.followups.internal.promises.Allowances;
import org.samskap.followups.internal.reports.Reporting;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Ids;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do to keep the promise. */
@Service
@Transactional
class PromiseKeeper implements FollowUps {
    private static final int NOTE = 2000;

    private final Conductor conductor;
    private final TrailBook book;
    private final Reporting reporting;
    private final FollowUpNotes notes;
    private final Proposals proposals;
    private final Spaces spaces;
    private final Roles roles;
    private final Events events;
    private final HandOvers handOvers;
    private final TextBundles texts;
    private final Allowances allowances;
    private final Clock clock;

    PromiseKeeper(Conductor conductor, TrailBook book, Reporting reporting, FollowUpNotes notes, Proposals proposals, Spaces spaces,
                  Roles roles, Events events, HandOvers handOvers, TextBundles texts, Allowances allowances, Clock clock) {
        this.conductor = conductor;
        this.book = book;
        this.reporting = reporting;
        this.notes = notes;
        this.proposals = proposals;
        this.spaces = spaces;
        this.roles = roles;
        this.events = events;
        this.handOvers = handOvers;
        this.texts = texts;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** One item under somebody's hands, locked. */
    private record AtHand(Item item, Space space, Instant now) {
        LocalDate today() {
            return LocalDate.ofInstant(now, space.zone());
        }

        boolean closed() {
            return !item.status().open();
        }

        /** The space's own role answers again by the day. */
        Item.Owed ours(LocalDate by) {
            return new Item.Owed(Item.ownerIn(space), by, null);
        }

        /** Who answers has read it. */
        Item answered(Item.Owed owed) {
            var status = item.status() == Status.RECEIVED ? Status.READ : item.status();
            return item.answered(now, space.zone()).standing(status, now, owed);
        }
    }

    private AtHand take(Actor by, ProposalId id) {
        var proposal = proposals.get(id);
        roles.require(by, proposal.space(), AtTheDesk.STAFF);
        return new AtHand(conductor.open(proposal), spaces.get(proposal.space()), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void read(Actor by, ProposalId proposal, @Nullable String note, @Nullable LocalDate nextDate) {
        var hand = take(by, proposal);
        var step = Draft.said(proposal, StepKind.READ, hand.now()).text(Words.clean(note)).next(nextDate);
        if (book.justSaid(step)) return;
        open(hand).atMost(step.text(), NOTE, Reason.NOTE_TOO_LONG).date(nextDate, hand.today(), Reason.NEXT_DATE_MISSING)
                .notAfter(nextDate, allowances.latest(hand.space(), Status.READ, hand.today())).check();
        conductor.tell(hand.item(), hand.answered(sameOwner(hand, nextDate)), step);
    }

    @Override
    public ReportBackId report(Actor by, ReportBack report) {
        return report(by, report, Ids.next().toString());
    }

    @Override
    public ReportBackId report(Actor by, ReportBack report, String key) {
        return reporting.report(by, report, key);
    }

    @Override
    public void movePromise(Actor by, ProposalId proposal, @Nullable LocalDate nextDate, @Nullable String reason) {
        var hand = take(by, proposal);
        var step = Draft.said(proposal, StepKind.PROMISE_MOVED, hand.now()).text(Words.clean(reason)).next(nextDate);
        if (book.justSaid(step)) return;
        open(hand).text(step.text(), 1000, Reason.REASON_MISSING, Reason.REASON_TOO_LONG)
                .date(nextDate, hand.today(), Reason.NEXT_DATE_MISSING).check();
        conductor.tell(hand.item(), hand.item().told(hand.now()).owing(sameOwner(hand, nextDate)), step);
    }

    @Override
    public void handOver(Actor by, ProposalId proposal, @Nullable UnitId unit, @Nullable String note, @Nullable LocalDate answerBy) {
        handOvers.ask(by, proposal, unit == null ? List.of() : List.of(unit), note, answerBy);
    }

    @Override
    public void followUp(Actor by, EventId followUp, ProposalId proposal, @Nullable Outcome outcome, @Nullable String note,
                         @Nullable String staysOn, @Nullable LocalDate nextDate) {
        var hand = take(by, proposal);
        var meeting = events.get(followUp);
        var who = Words.clean(staysOn);
        var said = Words.clean(note);
        var step = Draft.said(proposal, StepKind.FOLLOWED_UP, hand.now()).about(meeting.title(), meeting.href())
                .text(minutes(hand.space(), outcome, said, who)).next(nextDate);
        if (book.justSaid(step)) return;
        open(hand).not(outcome == null, Reason.OUTCOME_MISSING).text(said, NOTE, Reason.NOTE_MISSING, Reason.NOTE_TOO_LONG)
                .atMost(who, 200, Reason.STAYS_ON_TOO_LONG)
                .not(outcome != Outcome.END && nextDate == null, Reason.NEXT_DATE_MISSING)
                .dateWithin(nextDate, hand.today(), Reason.NEXT_DATE_PAST, Reason.NEXT_DATE_FAR).check();
        conductor.tell(hand.item(), hand.answered(nextDate == null ? hand.item().owed() : sameOwner(hand, nextDate)), step);
        notes.note(followUp, proposal, new FollowUpNotes.Note(outcome, said, who, hand.now()));
    }

    private static Rules open(AtHand hand) {
        return new Rules().not(hand.closed(), Reason.ALREADY_CLOSED);
    }

    /** Whoever answers goes on answering, by a new day. */
    private static Item.Owed sameOwner(AtHand hand, LocalDate by) {
        var owed = hand.item().owed();
        return owed == null ? hand.ours(by) : new Item.Owed(owed.owner(), by, owed.unit(), owed.person());
    }

    /** What the trail says of a follow-up, in the language of the space. */
    private String minutes(Space space, @Nullable Outcome outcome, @Nullable String note, @Nullable String staysOn) {
        var in = texts.in(space.lang());
        var text = outcome == null ? "" : in.of("followups.outcome." + outcome + ".said") + " " + note;
        return staysOn == null ? text : text + "\n\n" + in.of("followups.stays-on", staysOn);
    }
}
