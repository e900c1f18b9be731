package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.SPACE;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Letters.Letter;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.funding.FundingState;
import org.samskap.workinggroups.internal.funding.Fundings;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

import samskap.testing.SharedDatabase;

/** What is promised by a day in a group is reminded of, once before and once after. It is 20 November 2023. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
@Tag("REL-16")
class DutiesTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");

    private final WorkingGroups groups;
    private final GroupWork work;
    private final GroupDuties duties;
    private final Board board;
    private final Crowd crowd;
    private final Letterbox letters;
    private final Fundings fundings;
    private final AtTheGroup door;

    DutiesTests(WorkingGroups groups, GroupWork work, GroupDuties duties, Board board, Crowd crowd, Letterbox letters, Fundings fundings, AtTheGroup door) {
        this.groups = groups;
        this.work = work;
        this.duties = duties;
        this.board = board;
        this.crowd = crowd;
        this.letters = letters;
        this.fundings = fundings;
        this.door = door;
    }

    @Test
    void whoeverTookSomethingOnIsRemindedOnceAFewDaysBefore() {
        var group = aGroup();
        var ronja = joined(group);
        work.takeOn(ronja, group, "Köpa kaffe", ronja.id(), LocalDate.of(2023, 11, 22));

        duties.remind();
        duties.remind();

        assertThat(letters.to(ronja.id())).singleElement().extracting(Letter::body).asString().contains("Köpa kaffe", groups.get(group).href());
    }

    @Test
    void whoeverIsLateIsToldOnceAndTheDeskKnows() {
        var group = aGroup();
        var ronja = joined(group);
        work.takeOn(ronja, group, "Boka salen", ronja.id(), LocalDate.of(2023, 11, 19));

        duties.remind();
        duties.remind();

        assertThat(letters.to(ronja.id())).hasSize(1);
        assertThat(duties.listLate(List.of(SPACE.id()), 1000)).filteredOn(duty -> duty.href().equals(groups.get(group).href())).singleElement()
                .extracting(GroupDuties.Duty::what).isEqualTo("Boka salen");
    }

    @Test
    void whatIsFarOffOrDoneNeedsNoLetter() {
        var group = aGroup();
        var ronja = joined(group);
        work.takeOn(ronja, group, "Senare", ronja.id(), LocalDate.of(2023, 11, 24));
        work.takeOn(ronja, group, "Gjort", ronja.id(), LocalDate.of(2023, 11, 19));
        work.finish(ronja, group, "Gjort");

        duties.remind();

        assertThat(letters.to(ronja.id())).isEmpty();
        assertThat(duties.listLate(List.of(SPACE.id()), 1000)).noneMatch(duty -> duty.href().equals(groups.get(group).href()));
    }

    @Test
    void aLateReportIsTheDutyOfThoseWhoRunTheGroup() {
        var group = aGroup();
        work.settle(FACILITATOR, group, null, LocalDate.of(2023, 11, 19));

        assertThat(duties.listLate(List.of(SPACE.id()), 1000)).filteredOn(duty -> duty.href().equals(groups.get(group).href())).singleElement()
                .extracting(GroupDuties.Duty::what).isNull();
        int before = letters.to(ALMA).size();
        duties.remind();
        assertThat(letters.to(ALMA).size()).isGreaterThan(before);
    }

    @Test
    void theLastDayToApplyForMoneyIsRemindedOfTwoWeeksBeforeAndOnceItIsOver() {
        var group = aGroup();
        work.seekFunding(FACILITATOR, group, "Nära fonden", null, null, LocalDate.of(2023, 12, 4));
        work.seekFunding(FACILITATOR, group, "Fjärran fonden", null, null, LocalDate.of(2023, 12, 5));
        work.seekFunding(FACILITATOR, group, "Förbi fonden", null, null, LocalDate.of(2023, 11, 19));

        duties.remind();
        duties.remind();

        assertThat(about(group)).hasSize(2).anySatisfy(body -> assertThat(body).contains("Nära fonden", "4 december"))
                .anySatisfy(body -> assertThat(body).contains("Förbi fonden", "har varit"));
        assertThat(duties.listLate(List.of(SPACE.id()), 1000)).filteredOn(duty -> duty.href().equals(groups.get(group).href())).singleElement()
                .extracting(GroupDuties.Duty::kind, GroupDuties.Duty::what).containsExactly(GroupDuties.Kind.MONEY, "Förbi fonden");
    }

    @Test
    void moneyThatWasAppliedForNeedsNoLetter() {
        var group = aGroup();
        fundings.add(door.open(groups.get(group).slug(), FACILITATOR), FACILITATOR,
                new Fundings.Wanted("Fonden", null, null, null, LocalDate.of(2023, 11, 19), FundingState.APPLIED, null), group.toString());

        duties.remind();

        assertThat(about(group)).isEmpty();
        assertThat(duties.listLate(List.of(SPACE.id()), 1000)).noneMatch(duty -> duty.href().equals(groups.get(group).href()));
    }

    private List<String> about(WorkingGroupId group) {
        return letters.to(ALMA).stream().map(Letter::body).filter(body -> body.endsWith(groups.get(group).href())).toList();
    }

    private Actor joined(WorkingGroupId group) {
        var ronja = crowd.named("Ronja");
        groups.join(group, ronja, null);
        return ronja;
    }

    private WorkingGroupId aGroup() {
        return groups.found(FACILITATOR, board.group(board.raise("A", true)), "Nära dig", "nara-dig", "Vi prövar.", "Prövat.");
    }
}
