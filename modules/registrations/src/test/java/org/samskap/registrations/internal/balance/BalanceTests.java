package org.samskap.registrations.internal.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.events.AttendanceContract;
import org.samskap.partners.Sector;
import org.samskap.registrations.OutlineFixture;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.internal.Few;
import org.samskap.registrations.internal.balance.Balance.Cell;
import org.samskap.registrations.internal.balance.Balance.Edition;
import org.samskap.registrations.internal.signup.Details;
import org.samskap.registrations.internal.signup.ExpectedKind;
import org.samskap.registrations.internal.signup.PeopleDesk.Background;

/** Who comes to a series, so that nobody can be recognised. */
@Tag("PRIV-07")
class BalanceTests {

    @Test
    void aNumberBelowFiveIsNotSaidAndNothingIsNothing() {
        assertThat(IntStream.rangeClosed(0, 6).mapToObj(Few::of).map(Few::kind)).containsExactly(Few.Kind.NUMBER, Few.Kind.FEW, Few.Kind.FEW, Few.Kind.FEW,
                Few.Kind.FEW, Few.Kind.NUMBER, Few.Kind.NUMBER);
    }

    @Test
    void whereTheTotalIsKnownTheRestOfItDoesNotTellOfAFew() {
        assertThat(Few.parts(List.of(20, 8, 2), 30)).extracting(Few::kind).containsExactly(Few.Kind.NUMBER, Few.Kind.HIDDEN, Few.Kind.FEW);
        assertThat(Few.parts(List.of(20, 8, 2), 40)).as("ten who said nothing hide the two").extracting(Few::kind)
                .containsExactly(Few.Kind.NUMBER, Few.Kind.NUMBER, Few.Kind.FEW);
        assertThat(Few.parts(List.of(20, 8), 30)).as("two who said nothing belong to no group").extracting(Few::number).containsExactly(20, 8);
    }

    /** Whatever the numbers, from what is said nobody can work out a group of one to four. */
    @Test
    void nobodyCanCountBackwards() {
        for (int one = 0; one < 8; one++) {
            for (int two = 0; two < 8; two++) {
                for (int three = 0; three < 8; three++) {
                    var numbers = List.of(one, two, three);
                    int total = one + two + three;
                    var said = Few.parts(numbers, total);
                    int rest = total - said.stream().mapToInt(Few::number).sum();
                    boolean anyLeft = said.stream().anyMatch(each -> each.number() > 0);
                    assertThat(rest == 0 || rest >= Few.FEWEST || !anyLeft).as(numbers + " said as " + said).isTrue();
                }
            }
        }
    }

    @Test
    void whoStayedAwayIsNotTheDifference() {
        var balance = Balance.of(List.of(edition(true, List.of(people("Göteborg", 20)), 18), edition(true, List.of(people("Göteborg", 20)), 12)));

        assertThat(balance.groups().getFirst().cells()).extracting(Cell::near).containsExactly(true, false);
    }

    @Test
    void whoIsExpectedNextTimeAndHasNotSignedUpIsMissingInTime() {
        var balance = Balance.of(List.of(edition(true, List.of(people("Göteborg", 9)), 9), edition(false, List.of(people("Malmö", 6)), 0)));

        assertThat(balance.groups()).extracting(Balance.Group::label).containsExactly("Göteborg", "Malmö");
        assertThat(balance.groups()).extracting(Balance.Group::isMissing).containsExactly(true, false);
        assertThat(balance.groups().getFirst().cells().getLast().came()).as("nobody came to what is ahead").isNull();
    }

    @Test
    void whoJustComesIsCountedByGroupWithoutSigningUp() {
        var event = OutlineFixture.anEvent(AttendanceContract.JUST_COME, 1).summary();
        var balance = Balance.of(List.of(new Edition(event, true, Map.of(), Map.of(), Set.of(), Map.of("Föräldrar", 7))));

        var cell = balance.groups().getFirst().cells().getFirst();
        assertThat(cell.signedUp()).isNull();
        assertThat(cell.came()).isEqualTo(Few.of(7));
    }

    private static Map.Entry<String, Integer> people(String municipality, int number) {
        return Map.entry(municipality, number);
    }

    /** Everybody expects people from both towns. */
    private static Edition edition(boolean over, List<Map.Entry<String, Integer>> from, int came) {
        var signedUp = new HashMap<SignUpId, Background>();
        from.forEach(town -> IntStream.range(0, town.getValue()).forEach(nr -> signedUp.put(SignUpId.next(),
                new Background(new Details(null, Sector.values()[0], town.getKey(), List.of(), null, null, false), 1))));
        var there = new HashSet<>(signedUp.keySet().stream().limit(came).toList());
        return new Edition(OutlineFixture.anEvent(AttendanceContract.ALL_DAYS, 1).summary(), over,
                Map.of(ExpectedKind.MUNICIPALITY, List.of("Göteborg", "Malmö")), signedUp, there, Map.of());
    }
}
