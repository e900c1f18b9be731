package org.samskap.followups.internal.meeting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUps;
import org.samskap.followups.HandOvers;
import org.samskap.followups.ReportBack;
import org.samskap.followups.internal.FollowUpNotes;
import org.samskap.followups.internal.TrailBook;
import org.samskap.followups.internal.meeting.MeetingItem.Said;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what a meeting wrote down, each item once: what goes on is a step of its trail, what pauses or ends a report-back that moves
 * its status, what is handed over a question to the unit. All of it or nothing.
 */
@Service
@Transactional
public class Telling {
    private final MeetingItems items;
    private final FollowUps followUps;
    private final HandOvers handOvers;
    private final FollowUpNotes notes;
    private final Proposals proposals;
    private final Events events;
    private final Spaces spaces;
    private final People people;
    private final TextBundles texts;
    private final TrailBook book;
    private final Clock clock;

    Telling(MeetingItems items, FollowUps followUps, HandOvers handOvers, FollowUpNotes notes, Proposals proposals, Events events, Spaces spaces,
            People people, TextBundles texts, TrailBook book, Clock clock) {
        this.items = items;
        this.followUps = followUps;
        this.handOvers = handOvers;
        this.notes = notes;
        this.proposals = proposals;
        this.events = events;
        this.spaces = spaces;
        this.people = people;
        this.texts = texts;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Tells all that waits.
     *
     * @return how many items
     * @throws NotTold when one of them cannot be told as it stands; then none is
     */
    public int tell(Actor by, EventId meeting) {
        var waiting = waiting(meeting);
        waiting.forEach(item -> tell(by, events.get(meeting), item));
        return waiting.size();
    }

    /** The same in the names of those who wrote: the minutes came out. Whoever no longer answers there cannot be spoken for. */
    int tellWith(EventId meeting) {
        var waiting = waiting(meeting);
        waiting.forEach(item -> tell(writer(item), events.get(meeting), item));
        return waiting.size();
    }

    private List<MeetingItem> waiting(EventId meeting) {
        var waiting = items.lockAll(meeting).values().stream().filter(MeetingItem::waits).toList();
        // The chains of all spaces at once and in one order: two meetings may follow up the same.
        proposals.get(waiting.stream().map(MeetingItem::proposal).toList()).values().stream().map(ProposalSummary::space).distinct()
                .sorted(Comparator.comparing(SpaceId::value)).forEach(book::lock);
        return waiting;
    }

    private Actor writer(MeetingItem item) {
        return people.findActor(item.by()).orElseThrow(() -> new NotTold(item.proposal(), List.of()));
    }

    private void tell(Actor by, EventSummary meeting, MeetingItem item) {
        try {
            tell(by, meeting, item.proposal(), item.said());
        } catch (FollowUpRefused refused) {
            throw new NotTold(item.proposal(), refused.reasons());
        }
        items.markTold(meeting.id(), item.proposal(), clock.instant());
    }

    private void tell(Actor by, EventSummary meeting, ProposalId id, Said said) {
        switch (said.outcome()) {
            case CONTINUE -> followUps.followUp(by, meeting.id(), id, said.outcome(), said.note(), said.staysOn(), said.nextDate());
            case PAUSE -> report(by, meeting, id, said, Status.RESTING);
            case END -> report(by, meeting, id, said, said.ends());
            case HAND_OVER -> {
                handOvers.ask(by, id, Set.of(said.unit()), withMeeting(meeting, id, said), said.nextDate());
                note(meeting, id, said);
            }
        }
    }

    private void report(Actor by, EventSummary meeting, ProposalId id, Said said, Status status) {
        followUps.report(by, new ReportBack(null, Set.of(id), status, withMeeting(meeting, id, said), null, null, said.nextDate()), "meeting:" + meeting.id() + ":" + id);
        note(meeting, id, said);
    }

    /** In the language of the space, since everybody reads the same words. */
    private String withMeeting(EventSummary meeting, ProposalId id, Said said) {
        var in = texts.in(spaces.get(proposals.get(id).space()).lang());
        var text = said.note() + "\n\n" + in.of("followups.meeting.said-at", meeting.title());
        return said.staysOn() == null ? text : text + "\n" + in.of("followups.stays-on", said.staysOn());
    }

    private void note(EventSummary meeting, ProposalId id, Said said) {
        notes.note(meeting.id(), id, new FollowUpNotes.Note(said.outcome(), said.note(), said.staysOn(), clock.instant()));
    }
}
