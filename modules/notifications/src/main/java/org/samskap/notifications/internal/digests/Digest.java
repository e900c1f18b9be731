package org.samskap.notifications.internal.digests;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;

/** All that one reader has not heard yet: by proposal, newest first. What was told of several proposals at once stands there once. */
record Digest(List<Section> sections) {

    /** One proposal, or several to which the very same things happened. */
    record Section(List<ProposalSummary> proposals, List<Step> steps) {}

    /** The same step in several trails looks the same. */
    private record Look(StepKind kind, Instant at, @Nullable String subject, @Nullable Status status, @Nullable String text) {
        static Look of(Step step) {
            return new Look(step.kind(), step.at(), step.subject(), step.status(), step.text());
        }
    }

    static Digest of(Map<ProposalId, ProposalSummary> proposals, Collection<Step> steps) {
        var sections = new LinkedHashMap<List<Look>, Section>();
        steps.stream().filter(step -> proposals.containsKey(step.proposal()))
                .collect(groupingBy(Step::proposal)).values().stream()
                .map(Digest::newestFirst)
                .sorted(Comparator.comparing((List<Step> of) -> of.getFirst().at()).reversed()
                        .thenComparing(of -> of.getFirst().proposal().value()))
                .forEach(of -> sections.merge(of.stream().map(Look::of).toList(),
                        new Section(List.of(proposals.get(of.getFirst().proposal())), of), Digest::together));
        return new Digest(List.copyOf(sections.values()));
    }

    private static Section together(Section one, Section other) {
        var proposals = new ArrayList<>(one.proposals);
        proposals.addAll(other.proposals);
        return new Section(List.copyOf(proposals), one.steps);
    }

    private static List<Step> newestFirst(List<Step> ofOneProposal) {
        return ofOneProposal.stream().filter(step -> !saidByAnother(step, ofOneProposal))
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::number).reversed()).toList();
    }

    // A report-back that moves the status says so itself; the bare change beside it would be the same news twice.
    private static boolean saidByAnother(Step step, List<Step> all) {
        return step.kind() == StepKind.STATUS_CHANGED && all.stream().anyMatch(other -> other.kind() != StepKind.STATUS_CHANGED
                && other.at().equals(step.at()) && Objects.equals(other.status(), step.status()));
    }

    int proposals() {
        return sections.stream().mapToInt(section -> section.proposals.size()).sum();
    }
}
