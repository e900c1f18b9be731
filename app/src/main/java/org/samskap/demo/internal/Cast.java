package org.samskap.demo.internal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Component;

/** Who and what the keys of the story stand for. */
@Component
@WhenDemo
class Cast {
    private final Progress progress;
    private final People people;

    Cast(Progress progress, People people) {
        this.progress = progress;
        this.people = people;
    }

    Actor actor(String key) {
        return people.findActor(new PersonId(progress.get("person", key))).orElseThrow();
    }

    SpaceId space(String key) {
        return new SpaceId(progress.get("space", key));
    }

    EventId event(String key) {
        return new EventId(progress.get("event", key));
    }

    OrganisationId organisation(String key) {
        return new OrganisationId(progress.get("organisation", key));
    }

    ProposalId proposal(String key) {
        return new ProposalId(progress.get("proposal", key));
    }

    Set<ProposalId> proposals(Collection<String> keys) {
        return keys.stream().map(this::proposal).collect(Collectors.toSet());
    }

    ClusterId cluster(String key) {
        return new ClusterId(progress.get("cluster", key));
    }

    WorkingGroupId group(String key) {
        return new WorkingGroupId(progress.get("group", key));
    }
}
