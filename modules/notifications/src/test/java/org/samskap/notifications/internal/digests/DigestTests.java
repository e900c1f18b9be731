package org.samskap.notifications.internal.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.notifications.Town;
import org.samskap.proposals.Lineage;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.proposals.Turn;

class DigestTests {
    private static final Instant NOON = Instant.parse("2023-11-06T12:00:00Z");
    private final Town town = new Town();
    private final ProposalSummary benches = town.proposal("Bänkar", null, true);
    private final ProposalSummary lamps = town.proposal("Lampor", null, true);
    private final List<Step> steps = new ArrayList<>();

    @Test
    void proposalsWithTheLatestNewsComeFirstAndSoDoTheirSteps() {
        told(benches, StepKind.CLUSTERED, NOON, null, null);
        told(lamps, StepKind.READ, NOON.plusSeconds(60), null, null);
        told(benches, StepKind.REPORTED_BACK, NOON.plusSeconds(120), "Ja", null);

        assertThat(digest().sections()).extracting(section -> section.proposals().getFirst().title()).containsExactly("Bänkar", "Lampor");
        assertThat(digest().sections().getFirst().steps()).extracting(line -> line.step().kind()).containsExactly(StepKind.REPORTED_BACK, StepKind.CLUSTERED);
    }

    @Test
    void aReportBackOnSeveralProposalsIsReadOnce() {
        told(benches, StepKind.REPORTED_BACK, NOON, "Vi har mätt upp platsen", null);
        told(lamps, StepKind.REPORTED_BACK, NOON, "Vi har mätt upp platsen", null);

        assertThat(digest().sections()).singleElement()
                .satisfies(section -> assertThat(section.proposals()).containsExactlyInAnyOrder(benches, lamps))
                .satisfies(section -> assertThat(section.steps()).hasSize(1));
        assertThat(digest().proposals()).isEqualTo(2);
    }

    @Test
    void aTextThatWasToldOfAnotherProposalStandsInTheMailOnce() {
        told(lamps, StepKind.REPORTED_BACK, NOON, "Vi har mätt upp platsen", null);
        told(benches, StepKind.REPORTED_BACK, NOON, "Vi har mätt upp platsen", null);
        told(benches, StepKind.FOLLOWED_UP, NOON.plusSeconds(1), "Bänkarna först", null);

        assertThat(digest().sections()).hasSize(2);
        assertThat(digest().sections()).flatExtracting(Digest.Section::steps).extracting(Digest.Line::saidAbove).containsExactly(false, false, true);
    }

    @Test
    @Tag("REL-02")
    void whoFollowsAProposalAndThatInWhichItGoesOnHearsItOnce() {
        var merged = new ProposalSummary(benches.id(), benches.reference(), benches.space(), null, benches.title(), benches.lang(), Status.RECEIVED, null, true, false, 0, 0,
                benches.raisedOn(), new Lineage(Turn.MERGED, null, 0));
        // Only one of them stands differently after it.
        told(benches, StepKind.REPORTED_BACK, NOON, "Vi har mätt upp platsen", Status.LOOKED_INTO);
        told(lamps, StepKind.REPORTED_BACK, NOON, "Vi har mätt upp platsen", null);
        told(lamps, StepKind.TOOK_IN, NOON.minusSeconds(1), null, null);

        var digest = Digest.of(Map.of(benches.id(), merged, lamps.id(), lamps), steps);
        assertThat(digest.sections()).singleElement().satisfies(section -> assertThat(section.proposals()).containsExactly(lamps));
    }

    @Test
    void aStatusThatCameWithAReportBackIsNotToldTwice() {
        told(benches, StepKind.STATUS_CHANGED, NOON, null, Status.DONE);
        told(benches, StepKind.REPORTED_BACK, NOON, "Klart", Status.DONE);

        assertThat(digest().sections().getFirst().steps()).extracting(line -> line.step().kind()).containsExactly(StepKind.REPORTED_BACK);
    }

    @Test
    void aProposalThatMayNotBeSeenIsNotInIt() {
        told(benches, StepKind.REPORTED_BACK, NOON, "Hemligt", null);

        assertThat(Digest.of(Map.of(lamps.id(), lamps), steps).sections()).isEmpty();
    }

    private void told(ProposalSummary proposal, StepKind kind, Instant at, @Nullable String text, @Nullable Status status) {
        steps.add(new Step(town.space.id(), steps.size() + 1, proposal.id(), kind, at, null, null, status, text, null, null, null));
    }

    private Digest digest() {
        Map<ProposalId, ProposalSummary> all = List.of(benches, lamps).stream().collect(Collectors.toMap(ProposalSummary::id, p -> p));
        return Digest.of(all, steps);
    }
}
