package org.samskap.notifications.internal.digests;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.samskap.accounts.PersonId;
import org.samskap.followups.Step;
import org.samskap.followups.Trails;
import org.samskap.notifications.internal.FollowRepository;
import org.samskap.notifications.internal.StopLinks;
import org.samskap.notifications.internal.digests.NewsRepository.Item;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.MeetingText;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.notifications.internal.outbox.Letter;
import org.samskap.notifications.internal.outbox.MailId;
import org.samskap.notifications.internal.outbox.OutboxRepository;
import org.samskap.notifications.internal.outbox.Purpose;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one mail for one reader: what it tells, and that it was told, commit together (REL-09). */
@Component
class DigestWriter {
    private final NewsRepository news;
    private final FollowRepository follows;
    private final StopLinks stopLinks;
    private final OutboxRepository outbox;
    private final DigestText text;
    private final MeetingNews meetings;
    private final Occasions occasions;
    private final MeetingText meetingText;
    private final Proposals proposals;
    private final Trails trails;
    private final TextBundles bundles;
    private final Clock clock;

    DigestWriter(NewsRepository news, FollowRepository follows, StopLinks stopLinks, OutboxRepository outbox, DigestText text,
                 MeetingNews meetings, Occasions occasions, MeetingText meetingText,
                 Proposals proposals, Trails trails, TextBundles bundles, Clock clock) {
        this.news = news;
        this.follows = follows;
        this.stopLinks = stopLinks;
        this.outbox = outbox;
        this.text = text;
        this.meetings = meetings;
        this.occasions = occasions;
        this.meetingText = meetingText;
        this.proposals = proposals;
        this.trails = trails;
        this.bundles = bundles;
        this.clock = clock;
    }

    /** @param people whose address is the same; false when there is nothing to tell them */
    @Transactional
    public boolean write(List<PersonId> people, Lang lang) {
        news.skipHeard(people);
        var items = news.take(people);
        var texts = bundles.in(lang);
        var told = meetingText.of(texts, meetings.take(people), occasions.take(people));
        if (items.isEmpty() && told.isEmpty()) return false;
        var visible = visible(items, people);
        var steps = steps(items, visible.keySet());
        if (steps.isEmpty() && told.isEmpty()) return false;
        var mail = MailId.next();
        outbox.queue(letter(mail, people, texts, Digest.of(visible, steps), told), clock.instant());
        if (!steps.isEmpty()) news.markTold(people, steps, mail);
        var events = told.stream().map(MeetingText.Section::event).toList();
        meetings.markTold(people, events, mail);
        occasions.markTold(people, events, mail);
        return true;
    }

    /** What is not public yet is for the one who raised it only; others hear when it is (SEC-02). */
    private Map<ProposalId, ProposalSummary> visible(Collection<Item> items, List<PersonId> people) {
        var mine = follows.raisedBy(people);
        return proposals.get(items.stream().map(Item::proposal).collect(toSet())).values().stream()
                .filter(proposal -> proposal.published() || mine.contains(proposal.id().value()))
                .collect(toMap(ProposalSummary::id, proposal -> proposal));
    }

    private List<Step> steps(Set<Item> items, Collection<ProposalId> of) {
        var steps = new ArrayList<Step>();
        of.forEach(proposal -> trails.listFor(proposal).stream()
                .filter(step -> items.contains(new Item(step.space(), step.number(), step.proposal()))).forEach(steps::add));
        return steps;
    }

    private Letter letter(MailId id, List<PersonId> people, Texts texts, Digest digest, List<MeetingText.Section> told) {
        var stop = "/mail/stop?token=" + stopLinks.make(people, clock.instant()).text();
        return new Letter(id, Purpose.DIGEST, people.getFirst(), null, texts.lang(), text.subject(texts, digest, told),
                text.body(texts, digest, told, follows.waysOf(people), stop), stop, null);
    }
}
