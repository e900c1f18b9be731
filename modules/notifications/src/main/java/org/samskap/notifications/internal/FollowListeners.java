package org.samskap.notifications.internal;

import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalSupported;
import org.samskap.proposals.Proposals;
import org.samskap.registrations.Interest;
import org.samskap.registrations.InterestLeft;
import org.samskap.registrations.Interests;
import org.samskap.workinggroups.MemberJoined;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever takes part hears what comes of it, without having to ask. */
@Component
class FollowListeners {
    private final FollowsInPostgres follows;
    private final Proposals proposals;
    private final Interests interests;

    FollowListeners(FollowsInPostgres follows, Proposals proposals, Interests interests) {
        this.follows = follows;
        this.proposals = proposals;
        this.interests = interests;
    }

    @ApplicationModuleListener(id = "notifications.follow-as-author")
    void on(ProposalRaised event) {
        proposals.findAuthor(event.proposal()).ifPresent(author -> follows.followAsAuthor(author, event.proposal(), event.occurredAt()));
    }

    @ApplicationModuleListener(id = "notifications.follow-as-supporter")
    void on(ProposalSupported event) {
        follows.followByItself(event.person(), Subject.of(event.proposal()), Way.SUPPORTED, event.occurredAt());
    }

    /** Those who only want to know when sign-up opens do not follow the event, but they are asked whether the address is theirs, too. */
    @ApplicationModuleListener(id = "notifications.follow-as-interested")
    void on(InterestLeft event) {
        var subject = Subject.of(event.event());
        if (interests.listFor(event.event(), Interest.WHAT_CAME_OF_IT).contains(event.person())) {
            follows.followByItself(event.person(), subject, Way.INTEREST, event.occurredAt());
        } else {
            follows.ask(event.person(), subject);
        }
    }

    @ApplicationModuleListener(id = "notifications.follow-as-member")
    void on(MemberJoined event) {
        follows.followByItself(event.person(), Subject.of(event.workingGroup()), Way.MEMBER, event.occurredAt());
    }
}
