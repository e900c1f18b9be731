package org.samskap.notifications.internal.digests;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;

/** All that one reader has not heard yet: by proposal, newest first. What was told of several proposals at once stands there once. */
record Digest(List<Section> sections) {

    /** One proposal, or several to which the very same things happened. */
    record Section(List<ProposalSummary> proposals, List<Line> steps) {
        private static Section of(ProposalSummary proposal, List<Step> steps, Set<Words> above) {
            return new Section(List.of(proposal), steps.stream().map(step -> new Line(step, above.contains(Words.of(step)))).toList());
        }
    }

    /** @param saidAbove whether its text stands in the mail already, told of another proposal */
    record Line(Step step, boolean saidAbove) {}

    /** The same words in several trails, though the proposals may not stand the same after them. */
    private record Words(StepKind kind, Instant at, @Nullable String text) {
        static Words of(Step step) {
            return new Words(step.kind(), step.at(), step.text());
        }
    }

    /** The same step in several trails looks the same. */
    private record Look(StepKind kind, Instant at, @Nullable String subject, @Nullable Status status, @Nullable String text) {
        static Look of(Step step) {
            return new Look(step.kind(), step.at(), step.subject(), step.status(), step.text());
        }
    }

    static Digest of(Map<ProposalId, ProposalSummary> proposals, Collection<Step> steps) {
        var ordered = steps.stream().filter(step -> proposals.containsKey(step.proposal()))
                .collect(groupingBy(Step::proposal)).values().stream()
                .map(Digest::newestFirst)
                .sorted(Comparator.comparing((List<Step> of) -> of.getFirst().at()).reversed()
                        // What goes on in another is told there first.
                        .thenComparing(of -> proposals.get(of.getFirst().proposal()).lineage().leadsOn())
                        .thenComparing(of -> of.getFirst().proposal().value()))
                .toList();
        var sections = new LinkedHashMap<List<Look>, Section>();
        var above = new HashSet<Words>();
        for (var told : ordered) {
            var of = proposals.get(told.getFirst().proposal());
            // Whoever follows both hears it of that in which it goes on.
            var fresh = told.stream().filter(step -> !(of.lineage().leadsOn() && above.contains(Words.of(step)))).toList();
            if (fresh.isEmpty()) continue;
            var looks = fresh.stream().map(Look::of).toList();
            var same = sections.get(looks);
            sections.put(looks, same == null ? Section.of(of, fresh, above) : together(same, of));
            fresh.stream().filter(step -> step.text() != null).map(Words::of).forEach(above::add);
        }
        return new Digest(List.copyOf(sections.values()));
    }

    private static Section together(Section one, ProposalSummary other) {
        var proposals = new ArrayList<>(one.proposals);
        proposals.add(other);
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
