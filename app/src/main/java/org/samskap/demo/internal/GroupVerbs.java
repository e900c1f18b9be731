package org.samskap.demo.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.samskap.events.EventPlanning;
import org.samskap.partners.Commitment;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.Commitments;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Target;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.Headcounts;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.stereotype.Component;

/** Founding and joining groups, committing, and holding meetings. */
@Component
@WhenDemo
class GroupVerbs implements Verbs {
    private final Cast cast;
    private final Progress progress;
    private final WorkingGroups groups;
    private final Commitments commitments;
    private final EventPlanning planning;
    private final Headcounts headcounts;

    GroupVerbs(Cast cast, Progress progress, WorkingGroups groups, Commitments commitments, EventPlanning planning, Headcounts headcounts) {
        this.cast = cast;
        this.progress = progress;
        this.groups = groups;
        this.commitments = commitments;
        this.planning = planning;
        this.headcounts = headcounts;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("found-group", this::found, "join-group", this::join, "commit", this::commit, "commitment", this::became, "held", this::held);
    }

    private void found(StoryStep step) {
        var id = groups.found(cast.actor(step.get("by")), cast.cluster(step.get("cluster")), step.get("name"),
                step.get("slug"), step.get("purpose"), step.get("done"));
        progress.keep("group", step.get("key"), id.value());
    }

    private void join(StoryStep step) {
        var organisation = step.find("organisation");
        if (organisation == null) groups.join(cast.group(step.get("group")), cast.actor(step.get("by")), null);
        else groups.join(cast.group(step.get("group")), cast.actor(step.get("representative")), cast.organisation(organisation));
    }

    private void commit(StoryStep step) {
        var by = cast.actor(step.get("by"));
        var organisation = cast.organisation(step.get("organisation"));
        var kind = Commitment.Kind.valueOf(step.get("kind"));
        var need = step.find("need");
        var id = need == null ? commitments.make(by, organisation, target(step), kind, step.get("what"), step.date("from"), step.date("to"))
                : commitments.answer(by, organisation, target(step), NeedKind.valueOf(need), kind, step.get("what"), step.date("from"), step.date("to"));
        progress.keep("commitment", step.get("key"), id.value());
    }

    private void became(StoryStep step) {
        var id = new CommitmentId(progress.get("commitment", step.get("commitment")));
        commitments.become(cast.actor(step.get("by")), id, Commitment.State.valueOf(step.get("state")), step.find("reason"));
    }

    private Target target(StoryStep step) {
        if (step.find("group") != null) return new Target(Target.Kind.WORKING_GROUP, cast.group(step.get("group")).value());
        if (step.find("proposal") != null) return new Target(Target.Kind.PROPOSAL, cast.proposal(step.get("proposal")).value());
        return new Target(Target.Kind.EVENT, cast.event(step.get("event")).value());
    }

    private void held(StoryStep step) {
        var event = cast.event(step.get("event"));
        planning.hold(event);
        var count = step.find("headcount");
        if (count != null) headcounts.note(event, new Headcount(Integer.parseInt(count), Boolean.parseBoolean(step.find("approximate")), null));
    }
}
