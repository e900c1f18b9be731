package org.samskap.notifications.internal.digests;

import java.util.Collection;

import org.samskap.followups.ReportBackId;
import org.samskap.followups.ReportCopies;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.notifications.internal.outbox.OutboxRepository;
import org.samskap.proposals.ProposalCopies;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Component;

/**
 * Takes back mail that tells of a proposal and has not left yet. What else the mail told is told again by the next one; what is
 * hidden is not, until it is shown again. Only a mail that is on its way to the server this very moment cannot be called back.
 */
@Component
class CopiesInMail implements ProposalCopies, ReportCopies {
    private final NewsRepository news;
    private final MeetingNews meetings;
    private final Occasions occasions;
    private final OutboxRepository outbox;

    CopiesInMail(NewsRepository news, MeetingNews meetings, Occasions occasions, OutboxRepository outbox) {
        this.news = news;
        this.meetings = meetings;
        this.occasions = occasions;
        this.outbox = outbox;
    }

    @Override
    public void hide(ProposalId proposal) {
        var back = outbox.listWaiting(news.listMailsAbout(proposal));
        if (back.isEmpty()) return;
        news.untell(back);
        meetings.untell(back);
        occasions.untell(back);
        outbox.drop(back);
    }

    /** The next mail tells the same without the words. */
    @Override
    public void hide(ReportBackId report, Collection<ProposalId> about) {
        about.forEach(this::hide);
    }

    /** Whoever has yet to hear of it hears with the next digest. */
    @Override
    public void showAgain(ProposalId proposal, boolean published) {}
}
