package org.samskap.notifications.internal;

import java.util.Optional;

import org.samskap.accounts.PersonForgotten;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalSupported;
import org.samskap.proposals.Proposals;
import org.samskap.registrations.Interest;
import org.samskap.registrations.InterestLeft;
import org.samskap.registrations.Interests;
import org.samskap.registrations.RegistrationConfirmed;
import org.samskap.registrations.RegistrationWithdrawn;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUps;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.MemberJoined;
import org.samskap.workinggroups.MemberLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever takes part hears what comes of it, without having to ask. */
@Component
class FollowListeners {
    private final FollowsInPostgres follows;
    private final Proposals proposals;
    private final Interests interests;
    private final SignUps signUps;

    FollowListeners(FollowsInPostgres follows, Proposals proposals, Interests interests, SignUps signUps) {
        this.follows = follows;
        this.proposals = proposals;
        this.interests = interests;
        this.signUps = signUps;
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

    @ApplicationModuleListener(id = "notifications.unfollow-as-member")
    void on(MemberLeft event) {
        follows.lapse(event.person(), Subject.of(event.workingGroup()), Way.MEMBER, event.occurredAt());
    }

    @ApplicationModuleListener(id = "notifications.follow-as-taking-part")
    void on(RegistrationConfirmed event) {
        takingPart(event.signUp()).filter(signUp -> !signUp.state().isOver())
                .ifPresent(signUp -> follows.followAsTakingPart(signUp.person(), event.event(), event.occurredAt()));
    }

    @ApplicationModuleListener(id = "notifications.unfollow-as-taking-part")
    void on(RegistrationWithdrawn event) {
        takingPart(event.signUp()).ifPresent(signUp -> follows.unfollowAsTakingPart(signUp.person(), event.event()));
    }

    private Optional<SignUp> takingPart(SignUpId id) {
        try {
            return Optional.of(signUps.get(id));
        } catch (NotVisible forgotten) {
            return Optional.empty();
        }
    }

    @ApplicationModuleListener(id = "notifications.forget-person")
    void on(PersonForgotten event) {
        follows.forget(event.person());
    }
}
