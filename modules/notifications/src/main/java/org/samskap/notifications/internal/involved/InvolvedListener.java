package org.samskap.notifications.internal.involved;

import org.samskap.notifications.internal.FollowsInPostgres;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.internal.Way;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Representatives;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever speaks for an organisation that promised something hears what comes of it, without having to ask. */
@Component
class InvolvedListener {
    private final FollowsInPostgres follows;
    private final Representatives representatives;

    InvolvedListener(FollowsInPostgres follows, Representatives representatives) {
        this.follows = follows;
        this.representatives = representatives;
    }

    @ApplicationModuleListener(id = "notifications.follow-as-organisation")
    void on(CommitmentMade event) {
        var subject = new Subject(switch (event.kind()) {
            case PROPOSAL -> Subject.Kind.PROPOSAL;
            case WORKING_GROUP -> Subject.Kind.WORKING_GROUP;
            case EVENT -> Subject.Kind.EVENT;
        }, event.target());
        representatives.listOf(event.organisation()).forEach(person -> follows.followByItself(person, subject, Way.ORGANISATION, event.occurredAt()));
    }
}
