package org.samskap.followups.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.followups.World;
import org.samskap.proposals.Status;

@Tag("UX-09")
class ItemTests {
    private static final ZoneId STOCKHOLM = World.STOCKHOLM;
    private static final Instant RAISED = at("2023-10-16T14:05");

    private final World world = new World();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(STOCKHOLM).toInstant();
    }

    private Item anItem() {
        var space = world.aSpace();
        return Item.raised(world.aProposal(space, null, RAISED), space);
    }

    private static Item.Owed owed(String by) {
        return new Item.Owed("Kommunikatör", LocalDate.parse(by), null);
    }

    @Test
    void aNewProposalIsPromisedAnAnswerWithinTheDaysOfItsSpace() {
        assertThat(anItem().owed().by()).isEqualTo(LocalDate.of(2023, 11, 20));
        assertThat(anItem().owed().owner()).startsWith("Kommunikatör, Gemensam utvecklingsgrupp");
    }

    @Test
    void theDayOfRaisingIsTheDayWhereTheSpaceIs() {
        var space = world.aSpace();
        var lateInTheEvening = Item.raised(world.aProposal(space, null, at("2023-10-17T00:30")), space);

        assertThat(lateInTheEvening.owed().by()).isEqualTo(LocalDate.of(2023, 11, 21));
    }

    /** The days on which clocks change are 23 and 25 hours long. */
    @ParameterizedTest
    @Tag("UX-12")
    @CsvSource({"2023-11-20T23:59:59,2023-11-20,false", "2023-11-21T00:00,2023-11-20,true",
            "2027-03-28T23:59:59,2027-03-28,false", "2027-03-29T00:00,2027-03-28,true",
            "2027-10-31T23:59:59,2027-10-31,false", "2027-11-01T00:00,2027-10-31,true"})
    void aPromiseIsLateFromMidnightWhereTheSpaceIs(String now, String promised, boolean late) {
        var item = anItem().owing(owed(promised));

        assertThat(item.late(LocalDate.ofInstant(at(now), STOCKHOLM))).isEqualTo(late);
    }

    @Test
    void anOpenProposalCannotBeWithoutPromise() {
        assertThatIllegalArgumentException().isThrownBy(() -> anItem().standing(Status.LOOKED_INTO, RAISED, null));
    }

    @Test
    void aClosedProposalOwesNothingAndIsNeverLate() {
        var done = anItem().standing(Status.DONE, RAISED, owed("2023-12-01"));

        assertThat(done.owed()).isNull();
        assertThat(done.late(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void theFirstAnswerIsMeasuredAgainstTheFirstPromise() {
        var today = LocalDate.of(2024, 1, 1);
        var moved = anItem().owing(owed("2023-12-24"));

        assertThat(moved.answered(at("2023-11-20T23:30"), STOCKHOLM).answeredInTime(today)).isTrue();
        assertThat(moved.answered(at("2023-11-21T00:10"), STOCKHOLM).answeredInTime(today)).isFalse();
        assertThat(moved.answeredInTime(today)).isFalse();
        assertThat(moved.answeredInTime(LocalDate.of(2023, 11, 20))).isNull();
    }

    @Test
    void movingThePromiseIsNoAnswer() {
        assertThat(anItem().told(at("2023-11-01T09:00")).progress().firstAnswerOn()).isNull();
    }
}
