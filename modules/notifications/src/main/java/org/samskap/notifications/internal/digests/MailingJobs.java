package org.samskap.notifications.internal.digests;

import java.time.Clock;
import java.time.Duration;

import org.samskap.notifications.Mailing;
import org.samskap.notifications.internal.StopLinks;
import org.samskap.notifications.internal.invitations.InvitationRepository;
import org.samskap.notifications.internal.invitations.Invitations;
import org.samskap.notifications.internal.invitations.Unanswered;
import org.samskap.notifications.internal.outbox.OutboxRepository;
import org.samskap.notifications.internal.outbox.Post;
import org.samskap.notifications.internal.returned.ReturnedAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The two jobs of the post. */
@Service
class MailingJobs implements Mailing {
    private static final Duration MAIL_KEPT = Duration.ofDays(30);
    private static final Duration RETURNED_KEPT = Duration.ofDays(365);
    private static final Duration STOP_LINK_KEPT = Duration.ofDays(365);
    private final Digests digests;
    private final Post post;
    private final OutboxRepository outbox;
    private final InvitationRepository invitations;
    private final Unanswered unanswered;
    private final StopLinks stopLinks;
    private final ReturnedAddresses returned;
    private final Clock clock;

    MailingJobs(Digests digests, Post post, OutboxRepository outbox, InvitationRepository invitations, Unanswered unanswered, StopLinks stopLinks, ReturnedAddresses returned, Clock clock) {
        this.digests = digests;
        this.post = post;
        this.outbox = outbox;
        this.invitations = invitations;
        this.unanswered = unanswered;
        this.stopLinks = stopLinks;
        this.returned = returned;
        this.clock = clock;
    }

    @Override
    public int writeDigests() {
        tidy();
        return digests.write();
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public int sendDue() {
        return post.sendDue();
    }

    private void tidy() {
        var now = clock.instant();
        outbox.dropBefore(now.minus(MAIL_KEPT));
        unanswered.forgetAskedBefore(now.minus(Invitations.VALID));
        invitations.dropBefore(now.minus(Invitations.VALID));
        stopLinks.dropBefore(now.minus(STOP_LINK_KEPT));
        returned.dropBefore(now.minus(RETURNED_KEPT));
    }
}
