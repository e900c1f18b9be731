package org.samskap.notifications.internal.involved;

import java.util.stream.Stream;

import org.samskap.notifications.internal.FollowsInPostgres;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.internal.Way;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Commitments;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.RepresentativeAppointed;
import org.samskap.partners.RepresentativeLeft;
import org.samskap.partners.Representatives;
import org.samskap.partners.Target;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Whoever speaks for an organisation that promised something hears what comes of it, without having to ask: also whoever takes over later,
 * and not any longer than she speaks for it.
 */
@Component
class InvolvedListener {
    private final FollowsInPostgres follows;
    private final Representatives representatives;
    private final Organisations organisations;
    private final Commitments commitments;

    InvolvedListener(FollowsInPostgres follows, Representatives representatives, Organisations organisations, Commitments commitments) {
        this.follows = follows;
        this.representatives = representatives;
        this.organisations = organisations;
        this.commitments = commitments;
    }

    @ApplicationModuleListener(id = "notifications.follow-as-organisation")
    void on(CommitmentMade event) {
        var subject = subject(new Target(event.kind(), event.target()));
        representatives.listOf(event.organisation()).forEach(person -> follows.followByItself(person, subject, Way.ORGANISATION, event.occurredAt()));
    }

    @ApplicationModuleListener(id = "notifications.follow-as-next-representative")
    void on(RepresentativeAppointed event) {
        promisedBy(event.organisation()).forEach(subject -> follows.followByItself(event.person(), subject, Way.ORGANISATION, event.occurredAt()));
    }

    /** Whoever speaks for another organisation that promised something there hears on for that one. */
    @ApplicationModuleListener(id = "notifications.unfollow-as-organisation")
    void on(RepresentativeLeft event) {
        var others = organisations.representedBy(event.person()).stream().map(Organisation::id).flatMap(this::promisedBy).toList();
        promisedBy(event.organisation()).filter(subject -> !others.contains(subject))
                .forEach(subject -> follows.lapse(event.person(), subject, Way.ORGANISATION, event.occurredAt()));
    }

    private Stream<Subject> promisedBy(OrganisationId organisation) {
        return commitments.promisedTo(organisation).stream().map(InvolvedListener::subject);
    }

    private static Subject subject(Target target) {
        return new Subject(switch (target.kind()) {
            case PROPOSAL -> Subject.Kind.PROPOSAL;
            case WORKING_GROUP -> Subject.Kind.WORKING_GROUP;
            case EVENT -> Subject.Kind.EVENT;
        }, target.id());
    }
}
