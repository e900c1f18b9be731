package org.samskap.demo.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.samskap.accounts.EmailAddress;
import org.samskap.followups.FollowUps;
import org.samskap.followups.HandOvers;
import org.samskap.followups.HandOvers.Said;
import org.samskap.followups.HandOvers.Saying;
import org.samskap.followups.ReportBack;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitId;
import org.samskap.partners.Units;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.workinggroups.WorkingGroupId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reading, reporting back, handing over and following up. */
@Component
@WhenDemo
class FollowUpVerbs implements Verbs {
    private final Cast cast;
    private final FollowUps followUps;
    private final HandOvers handOvers;
    private final Units units;
    private final Organisations organisations;

    FollowUpVerbs(Cast cast, FollowUps followUps, HandOvers handOvers, Units units, Organisations organisations) {
        this.cast = cast;
        this.followUps = followUps;
        this.handOvers = handOvers;
        this.units = units;
        this.organisations = organisations;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("read", this::read, "status", this::status, "report-back", this::reportBack,
                "hand-over", this::handOver, "unit-address", this::reach, "unit-says", this::say, "promise-moved", this::move, "followed-up", this::followUp);
    }

    private void read(StoryStep step) {
        followUps.read(cast.actor(step.get("by")), cast.proposal(step.get("proposal")), step.find("note"),
                Objects.requireNonNull(step.date("nextDate")));
    }

    private void status(StoryStep step) {
        report(step, null, Set.of(cast.proposal(step.get("proposal"))));
    }

    private void reportBack(StoryStep step) {
        var group = step.find("group");
        report(step, group == null ? null : cast.group(group), cast.proposals(step.list("proposals")));
    }

    private void report(StoryStep step, @Nullable WorkingGroupId group, Set<ProposalId> proposals) {
        var status = step.find("status");
        followUps.report(cast.actor(step.get("by")), new ReportBack(group, proposals, status == null ? null : Status.valueOf(status),
                step.get("text"), step.find("easyText"), step.find("decidedBy"), step.date("nextDate")));
    }

    private void handOver(StoryStep step) {
        var one = step.part("unit");
        var asked = one == null ? step.parts("units") : List.of(one);
        handOvers.ask(cast.actor(step.get("by")), cast.proposal(step.get("proposal")), asked.stream().map(this::unit).toList(), step.get("note"),
                Objects.requireNonNull(step.date("answerBy")));
    }

    private void reach(StoryStep step) {
        units.reachAt(cast.actor(step.get("by")), unit(Objects.requireNonNull(step.part("unit"))), new EmailAddress(step.get("email")));
    }

    private void say(StoryStep step) {
        var to = step.part("to");
        handOvers.say(cast.actor(step.get("by")), cast.proposal(step.get("proposal")), unit(Objects.requireNonNull(step.part("unit"))),
                new Said(Saying.valueOf(step.get("say")), step.find("text"), step.find("role"), to == null ? null : unit(to)));
    }

    private UnitId unit(StoryStep of) {
        return unit(of.get("organisation"), of.get("unit"));
    }

    private UnitId unit(String organisation, String unit) {
        return organisations.find(organisation).orElseThrow().units().stream()
                .filter(one -> one.slug().equals(unit)).map(Organisation.Unit::id).findFirst().orElseThrow();
    }

    private void move(StoryStep step) {
        followUps.movePromise(cast.actor(step.get("by")), cast.proposal(step.get("proposal")),
                Objects.requireNonNull(step.date("nextDate")), step.get("reason"));
    }

    private void followUp(StoryStep step) {
        followUps.followUp(cast.actor(step.get("by")), cast.event(step.get("event")), cast.proposal(step.get("proposal")),
                FollowUps.Outcome.valueOf(step.get("outcome")), step.get("note"), step.find("staysOn"), step.date("nextDate"));
    }
}
