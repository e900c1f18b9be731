package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;

import java.io.UnsupportedEncodingException;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.people.Invitations;
import org.samskap.workinggroups.internal.people.Membership;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

/** What one is asked and told on the way into a group and out of it. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class ComingAndGoingTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");

    private final MockMvcTester mvc;
    private final WorkingGroups groups;
    private final AtTheGroup door;
    private final Membership membership;
    private final Invitations invitations;
    private final Board board;
    private final Crowd crowd;

    WorkingGroup group;
    Actor ronja;

    ComingAndGoingTests(MockMvcTester mvc, WorkingGroups groups, AtTheGroup door, Membership membership, Invitations invitations, Board board, Crowd crowd) {
        this.mvc = mvc;
        this.groups = groups;
        this.door = door;
        this.membership = membership;
        this.invitations = invitations;
        this.board = board;
        this.crowd = crowd;
    }

    @BeforeEach
    void aGroupThatAlmaCallsTogetherWithRonjaInIt() {
        group = groups.get(groups.found(FACILITATOR, board.group(board.raise("A", true)), "Nära dig", "nara-dig-" + UUID.randomUUID(), "Vi prövar.", "Prövat."));
        ronja = crowd.named("Ronja");
        groups.join(group.id(), ronja, null);
    }

    private MvcTestResult get(String path, @Nullable PersonId as, String lang) {
        var request = mvc.get().uri(path).header("Accept-Language", lang);
        return (as == null ? request : request.header(SignedInByHeader.HEADER, as)).exchange();
    }

    private MvcTestResult post(String path, PersonId as, String does) {
        return mvc.post().uri(path).param("does", does).header(SignedInByHeader.HEADER, as).exchange();
    }

    private static Document page(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private Member member(PersonId person) {
        return door.open(group.slug(), FACILITATOR).found().members().stream().filter(one -> person.equals(one.person())).findFirst().orElseThrow();
    }

    private String leaving(PersonId person) {
        return group.href() + "/members/" + member(person).id() + "/leave";
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void whoeverLeavesIsAskedFirstAndToldWhatHappens(String lang) throws Exception {
        assertThat(page(get(group.href(), ronja.id(), lang)).select("main a[href=" + leaving(ronja.id()) + "]")).hasSize(1);

        var page = page(get(leaving(ronja.id()), ronja.id(), lang));

        assertThat(page.select("h1").text()).contains(group.name());
        assertThat(page.select("main li")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("main .notice")).isEmpty();
        assertThat(page.select("main button[name=does]").val()).isEqualTo("leave");
        assertThat(member(ronja.id()).in()).isTrue();
    }

    @Test
    void theLastOneWhoCallsTheGroupTogetherIsToldThatNobodyElseDoes() throws Exception {
        assertThat(page(get(leaving(ALMA), ALMA, "sv")).select("main .notice").text()).contains("enda som är sammankallande");
        assertThat(page(get(leaving(ALMA), ALMA, "sv")).select("main").text()).contains("även sedan").doesNotContain("ser inte längre");

        membership.entrust(door.open(group.slug(), FACILITATOR), member(ronja.id()).id(), MemberRole.CONVENER);

        assertThat(page(get(leaving(ALMA), ALMA, "sv")).select("main .notice")).isEmpty();
    }

    @Test
    void aGroupThatNobodyCallsTogetherSaysSoUntilSomebodyDoes() throws Exception {
        var left = post(group.href() + "/members/" + member(ALMA).id(), ALMA, "leave");
        assertThat(left).hasStatus(303).headers().hasValue("Location", group.href() + "?said=workinggroups.left");
        assertThat(page(get(group.href(), null, "sv")).select("main").text()).contains("Ingen är sammankallande");

        membership.entrust(door.open(group.slug(), FACILITATOR), member(ronja.id()).id(), MemberRole.CONVENER);

        assertThat(page(get(group.href(), null, "sv")).select("main").text()).doesNotContain("Ingen är sammankallande");
    }

    @Test
    @Tag("SEC-03")
    void onlyThoseWhoRunTheGroupAreAskedWhetherToTakeSomebodyElseOut() {
        assertThat(get(leaving(ronja.id()), ALMA, "sv")).hasStatus(200);
        assertThat(get(leaving(ALMA), ronja.id(), "sv")).hasStatus(404);
        assertThat(get(leaving(ronja.id()), crowd.named("Okänd").id(), "sv")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void aVisitorIsToldWhatItTakesAndComesBackToTheSameInvitation(String lang) throws Exception {
        var link = invitation();

        var page = page(get(link, null, lang));

        assertThat(page.select("main .lead").text()).isEqualTo(group.name());
        assertThat(page.select("main a[href^=/sign-in]").attr("href")).startsWith("/sign-in?next=%2Fgroups%2F").contains("invitation%3D", "%26code%3D");
        assertThat(page(get(group.href() + "/join", null, lang)).select("main a[href^=/sign-in]")).hasSize(1);
    }

    @Test
    void anInvitationThatWasUsedOrTakenBackSaysSoAndLeadsToTheGroup() throws Exception {
        var link = invitation();
        var opened = door.open(group.slug(), FACILITATOR);
        assertThat(post(group.href() + "/members/invitations/" + invitations.listWaiting(opened).getFirst().id() + "/take-back", ronja.id(), "")).hasStatus(404);
        assertThat(get(link, crowd.named("Rut").id(), "sv")).hasStatus(200);

        assertThat(post(group.href() + "/members/invitations/" + invitations.listWaiting(opened).getFirst().id() + "/take-back", ALMA, "")).hasStatus(303);

        var gone = get(link, crowd.named("Rut").id(), "sv");
        assertThat(gone).hasStatus(404);
        assertThat(page(gone).select("h1").text()).isEqualTo("Länken gäller inte längre");
        assertThat(page(gone).select("main a[href=" + group.href() + "]")).isNotEmpty();
        assertThat(get(link, ronja.id(), "sv")).hasStatus(303);
    }

    private String invitation() {
        var opened = door.open(group.slug(), FACILITATOR);
        invitations.make(opened, FACILITATOR, "Rut", UUID.randomUUID().toString());
        var link = invitations.listWaiting(opened).getFirst().link();
        return link.substring(link.indexOf("/groups/"));
    }
}
