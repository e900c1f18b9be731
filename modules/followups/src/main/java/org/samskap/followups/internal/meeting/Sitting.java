package org.samskap.followups.internal.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.FollowUps.Outcome;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.internal.Rules;
import org.samskap.followups.internal.Words;
import org.samskap.followups.internal.meeting.MeetingItem.Said;
import org.samskap.followups.internal.promises.Allowances;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A follow-up meeting at work: writes down what is said about each item. Nothing of it is told before {@link Telling}. */
@Service
@Transactional
public class Sitting {
    private static final int NOTE = 2000;
    private static final int WHY_AT_LEAST = 20;
    private static final int LONGEST = 240;
    private final MeetingItems items;
    private final Ledgers ledgers;
    private final Proposals proposals;
    private final Roles roles;
    private final Spaces spaces;
    private final Allowances allowances;
    private final Clock clock;

    Sitting(MeetingItems items, Ledgers ledgers, Proposals proposals, Roles roles, Spaces spaces, Allowances allowances, Clock clock) {
        this.items = items;
        this.ledgers = ledgers;
        this.proposals = proposals;
        this.roles = roles;
        this.spaces = spaces;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** What was typed of an item; each part may be missing. */
    public record Typed(@Nullable Outcome outcome, @Nullable String note, @Nullable String staysOn, @Nullable LocalDate nextDate,
                        @Nullable UnitId unit, @Nullable Status ends) {}

    /** Of each item that somebody touched. */
    @Transactional(readOnly = true)
    public Map<ProposalId, MeetingItem> of(EventId meeting) {
        return items.of(meeting);
    }

    /**
     * Writes down what is said of an item. The same again changes nothing.
     *
     * @param seen the version that the person had before her
     * @throws FollowUpRefused         when something is missing or wrong
     * @throws MeetingChangedMeanwhile when somebody else wrote, or it was told
     * @throws NotVisible              when she does not answer there, or the meeting does not follow it up
     */
    public void write(Actor by, EventId meeting, ProposalId id, int seen, Typed typed) {
        var open = mayWrite(by, meeting, id);
        var said = checked(id, open, typed);
        var before = items.lock(meeting, id);
        if (said.equals(before.said())) return;
        untouchedSince(id, before, seen);
        items.write(meeting, id, said, by.id());
    }

    /** Takes back what was written and not told. */
    public void takeBack(Actor by, EventId meeting, ProposalId id, int seen) {
        mayWrite(by, meeting, id);
        var before = items.lock(meeting, id);
        if (before.said() == null) return;
        untouchedSince(id, before, seen);
        items.write(meeting, id, null, null);
    }

    /** How long the meeting has for each item; what it does not follow up is left out, and so is time that makes no sense. */
    public void share(EventId meeting, Map<ProposalId, Integer> minutes) {
        var mine = new LinkedHashMap<ProposalId, Integer>();
        ledgers.at(meeting, true).forEach(raised -> {
            var time = minutes.get(raised.item().proposal());
            if (time != null && time >= 1 && time <= LONGEST) mine.put(raised.item().proposal(), time);
        });
        items.share(meeting, mine);
    }

    /** Whether it is still open. */
    private boolean mayWrite(Actor by, EventId meeting, ProposalId id) {
        var proposal = proposals.get(id);
        roles.require(by, proposal.space(), AtTheDesk.STAFF);
        return ledgers.at(meeting, true).stream().filter(raised -> raised.item().proposal().equals(id)).findFirst()
                .orElseThrow(() -> new NotVisible("item " + id + " of " + meeting)).item().owed() != null;
    }

    private static void untouchedSince(ProposalId id, MeetingItem before, int seen) {
        if (before.isTold() || before.version() != seen) throw new MeetingChangedMeanwhile(id, before);
    }

    private Said checked(ProposalId id, boolean open, Typed typed) {
        var note = Words.clean(typed.note());
        var staysOn = Words.clean(typed.staysOn());
        var ends = typed.outcome() == Outcome.END;
        var over = typed.outcome() == Outcome.HAND_OVER;
        var space = spaces.get(proposals.get(id).space());
        var today = LocalDate.ofInstant(clock.instant(), space.zone());
        new Rules().not(!open, Reason.ALREADY_CLOSED).not(typed.outcome() == null, Reason.OUTCOME_MISSING)
                .text(note, NOTE, Reason.NOTE_MISSING, Reason.NOTE_TOO_LONG).atMost(staysOn, 200, Reason.STAYS_ON_TOO_LONG)
                .not(over && typed.unit() == null, Reason.UNIT_MISSING).not(ends && typed.ends() == null, Reason.ENDS_MISSING)
                .not(ends && typed.ends() == Status.NOT_GOING_AHEAD && note != null && Words.length(note) < WHY_AT_LEAST, Reason.ENDS_WHY_TOO_SHORT)
                .not(!ends && typed.nextDate() == null, Reason.NEXT_DATE_MISSING)
                .dateWithin(ends ? null : typed.nextDate(), today, Reason.NEXT_DATE_PAST, Reason.NEXT_DATE_FAR)
                .notAfter(typed.outcome() == Outcome.PAUSE ? typed.nextDate() : null, allowances.latest(space, Status.RESTING, today)).check();
        return new Said(typed.outcome(), note, staysOn, ends ? null : typed.nextDate(), over ? typed.unit() : null, ends ? typed.ends() : null);
    }
}
