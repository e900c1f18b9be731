package org.samskap.followups.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;

class ChainTests {
    private static final SpaceId SPACE = new SpaceId(UUID.fromString("0199f2aa-0000-7000-8000-000000000001"));
    private static final ProposalId PROPOSAL = new ProposalId(UUID.fromString("0199f2aa-0000-7000-8000-000000000002"));
    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    private static final Step RAISED = new Step(SPACE, 1, PROPOSAL, StepKind.RAISED, Instant.parse("2023-10-16T12:05:00Z"),
            "Gemensam utvecklingsgrupp", "/events/gu-2023-10-16", Status.RECEIVED, null, null, null, LocalDate.of(2023, 11, 20));
    private static final Step READ = new Step(SPACE, 2, PROPOSAL, StepKind.READ, Instant.parse("2023-10-19T07:00:00.123456Z"),
            null, null, Status.READ, "Vi har läst det.\nVi svarar i november.", null, null, LocalDate.of(2023, 11, 20));

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void theWorkedExampleOfTheHandbookIsWhatWeCompute() throws Exception {
        var handbook = Files.readString(Path.of("../../docs/developers/trail-chain.md"));
        var first = Entry.after(Chain.genesis(), RAISED, SALT);
        var second = Entry.after(first.hash(), READ, SALT);

        assertThat(handbook)
                .contains("```\n" + new String(Canonical.bytes(RAISED, SALT), StandardCharsets.UTF_8) + "```")
                .contains("```\n" + new String(Canonical.bytes(READ, SALT), StandardCharsets.UTF_8) + "```")
                .contains(hex(first.contentHash()), hex(first.hash()), hex(second.contentHash()), hex(second.hash()));
    }

    @Test
    void aLineBreakInATextCannotPassForAnotherField() {
        var honest = new Step(SPACE, 1, PROPOSAL, StepKind.READ, RAISED.at(), null, null, null, "a\neasyText=1:b", null, null, null);
        var other = new Step(SPACE, 1, PROPOSAL, StepKind.READ, RAISED.at(), null, null, null, "a", "b", null, null);

        assertThat(Canonical.bytes(honest, SALT)).isNotEqualTo(Canonical.bytes(other, SALT));
    }

    @Test
    void nothingIsNotTheSameAsAnEmptyText() {
        var nothing = new Step(SPACE, 1, PROPOSAL, StepKind.READ, RAISED.at(), null, null, null, null, null, null, null);
        var empty = new Step(SPACE, 1, PROPOSAL, StepKind.READ, RAISED.at(), null, null, null, "", null, null, null);

        assertThat(Canonical.bytes(nothing, SALT)).isNotEqualTo(Canonical.bytes(empty, SALT));
    }

    @Test
    void anEntryFollowsOnlyTheOneBeforeIt() {
        var first = Entry.after(Chain.genesis(), RAISED, SALT);
        var second = Entry.after(first.hash(), READ, SALT);

        assertThat(second.contentFits()).isTrue();
        assertThat(second.follows(first.hash())).isTrue();
        assertThat(second.follows(Chain.genesis())).isFalse();
    }

    @Test
    void theSameWordsWithAnotherSaltHaveAnotherHash() {
        assertThat(Chain.content(Canonical.bytes(RAISED, SALT))).isNotEqualTo(Chain.content(Canonical.bytes(RAISED, new byte[16])));
    }
}
