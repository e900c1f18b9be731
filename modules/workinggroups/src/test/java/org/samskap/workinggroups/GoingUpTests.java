package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.HOUSE;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.accounts.Actor;
import org.samskap.partners.Carriers;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Target;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.GroupView;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.actions.Action;
import org.samskap.workinggroups.internal.funding.Funding;
import org.samskap.workinggroups.internal.life.GroupLife;
import org.samskap.workinggroups.internal.life.Turn;
import org.samskap.workinggroups.internal.life.Turning;
import org.samskap.workinggroups.internal.needs.Said;
import org.samskap.workinggroups.internal.people.Membership;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

/** What becomes of people and of unfinished work when a group goes up in another. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class GoingUpTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");

    private final WorkingGroups groups;
    private final GroupWork work;
    private final GroupQueries queries;
    private final GroupLife life;
    private final Membership membership;
    private final Carriers carriers;
    private final AtTheGroup door;
    private final MockMvcTester mvc;
    private final Board board;
    private final Crowd crowd;

    GoingUpTests(WorkingGroups groups, GroupWork work, GroupQueries queries, GroupLife life, Membership membership, Carriers carriers, AtTheGroup door,
                 MockMvcTester mvc, Board board, Crowd crowd) {
        this.groups = groups;
        this.work = work;
        this.queries = queries;
        this.life = life;
        this.membership = membership;
        this.carriers = carriers;
        this.door = door;
        this.mvc = mvc;
        this.board = board;
        this.crowd = crowd;
    }

    @Test
    void whatIsNotFinishedGoesAlongAndWhatIsOverStays() {
        var small = aGroup();
        var big = aGroup();
        work.takeOn(FACILITATOR, small.id(), "Ring biblioteket", null, LocalDate.of(2023, 12, 1));
        work.takeOn(FACILITATOR, small.id(), "Köp kaffe", null, null);
        work.finish(FACILITATOR, small.id(), "Köp kaffe");
        work.seekFunding(FACILITATOR, small.id(), "Fonden", null, null, null);
        work.lack(FACILITATOR, small.id(), NeedKind.PLACE, "En sal");
        work.lack(FACILITATOR, small.id(), NeedKind.SKILL, "En tolk");
        work.lack(FACILITATOR, big.id(), NeedKind.SKILL, "En jurist");

        goUp(small, big);

        assertThat(view(big).actions()).extracting(Action::what).containsExactly("Ring biblioteket");
        assertThat(view(small).actions()).extracting(Action::what).containsExactly("Köp kaffe");
        assertThat(view(big).fundings()).extracting(Funding::source).containsExactly("Fonden");
        assertThat(view(big).needs()).extracting(Said::what).containsExactlyInAnyOrder("En jurist", "En sal");
        assertThat(view(small).needs()).extracting(Said::what).containsExactly("En tolk");
    }

    @Test
    void anOrganisationForWhichNobodyIsThereComesAlongAndItsPromisesAreAnsweredThere() {
        var small = aGroup();
        var big = aGroup();
        membership.enter(open(small), null, HOUSE.id(), true, key());
        var ronja = crowd.named("Ronja");
        groups.join(big.id(), ronja, null);
        membership.entrust(open(big), member(open(big), ronja).id(), MemberRole.CONVENER);

        assertThat(carriers.carries(ronja.id(), target(small))).isFalse();
        goUp(small, big);

        assertThat(open(big).found().members()).filteredOn(one -> one.organisation() != null).singleElement()
                .satisfies(one -> assertThat(one.organisation().id()).isEqualTo(HOUSE.id()));
        assertThat(carriers.carries(ronja.id(), target(small))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"accept, IN", "decline, DECLINED"})
    void forSomebodyWithoutAnAccountThoseWhoRunTheGroupAnswer(String answer, MemberState becomes) throws Exception {
        var small = aGroup();
        var big = aGroup();
        membership.enter(open(small), "Gunvor", null, false, key());
        groups.join(small.id(), crowd.named("Ronja"), null);
        goUp(small, big);

        var along = page(big.href() + "/members").select("#along ~ ul li");
        assertThat(along.eachText()).singleElement().asString().contains("Gunvor");
        assertThat(mvc.post().uri(along.select("form").attr("action")).header(SignedInByHeader.HEADER, ALMA).param("does", answer).exchange()).hasStatus(303);

        assertThat(open(big).found().in(becomes)).extracting(Member::person).containsAnyOf(member(open(small), "Gunvor").person());
        assertThat(page(big.href() + "/members").select("#along")).isEmpty();
    }

    @Test
    void nobodyAnswersForSomebodyWithAnAccount() {
        var small = aGroup();
        var big = aGroup();
        var ronja = crowd.named("Ronja");
        groups.join(small.id(), ronja, null);
        goUp(small, big);

        membership.answer(open(big), open(big).found().in(MemberState.INVITED).getFirst().id(), true);

        assertThat(open(big).found().in(MemberState.INVITED)).extracting(Member::person).containsExactly(ronja.id());
    }

    @Test
    void aGroupThatWentUpEarlierIsOneStepAwayFromWhoCarriesOn() {
        var first = aGroup();
        var second = aGroup();
        var third = aGroup();

        goUp(first, second);
        goUp(second, third);

        assertThat(List.of(first, second)).allSatisfy(one -> assertThat(open(one).terms().successor()).isEqualTo(third.id()));
    }

    @Test
    void whoeverEndsAGroupSeesFirstWhatIsNotFinished() throws Exception {
        var group = aGroup();
        var other = aGroup();
        work.takeOn(FACILITATOR, group.id(), "Ring biblioteket", null, null);
        work.meet(FACILITATOR, group.id(), LocalDate.of(2099, 12, 4), null, "Biblioteket");

        assertThat(page(group.href() + "/next?turn=END").select("#loose ~ ul a[href$=/plan]")).hasSize(1);
        assertThat(page(group.href() + "/next?turn=MERGE").select("#loose ~ ul").first().text()).contains("1");
        assertThat(page(group.href() + "/next?turn=CONTINUE").select("#loose")).isEmpty();
        assertThat(page(other.href() + "/next?turn=END").select("#loose")).isEmpty();
    }

    @Test
    @Tag("REL-29")
    void theSameFormSentTwiceEntersOnePerson() {
        var group = aGroup();
        var key = key();

        membership.enter(open(group), "Gunvor", null, true, key);
        membership.enter(open(group), "Gunvor", null, true, key);

        assertThat(open(group).found().members()).hasSize(2);
    }

    private void goUp(WorkingGroup group, WorkingGroup into) {
        life.turn(open(group), FACILITATOR, new Turning(Turn.MERGE, "Vi gör samma sak.", null, null, null, null, null, null, groups.get(into.id())), key());
    }

    private WorkingGroup aGroup() {
        var group = groups.get(groups.found(FACILITATOR, board.group(board.raise("Hjälp med BankID", true)), "Nära dig", "nara-dig", "Pröva.", "Prövat."));
        return group;
    }

    private Opened open(WorkingGroup group) {
        return door.open(group.slug(), FACILITATOR);
    }

    private GroupView view(WorkingGroup group) {
        return queries.findView(group.slug()).orElseThrow();
    }

    private static Member member(Opened opened, Actor person) {
        return opened.found().all().stream().filter(one -> person.id().equals(one.person())).findFirst().orElseThrow();
    }

    private Member member(Opened opened, String name) {
        return opened.found().all().stream().filter(one -> one.person() != null && name.equals(crowd.names(List.of(one.person())).get(one.person())))
                .findFirst().orElseThrow();
    }

    private static Target target(WorkingGroup group) {
        return new Target(Target.Kind.WORKING_GROUP, group.id().value());
    }

    private Document page(String path) throws UnsupportedEncodingException {
        return Jsoup.parse(mvc.get().uri(path).header(SignedInByHeader.HEADER, ALMA).exchange().getResponse().getContentAsString());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
