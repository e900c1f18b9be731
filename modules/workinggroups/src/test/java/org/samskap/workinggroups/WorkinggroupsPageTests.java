package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.HOUSE;
import static org.samskap.workinggroups.Neighbours.LEILA;
import static org.samskap.workinggroups.Neighbours.OTHER;
import static org.samskap.workinggroups.Neighbours.VERA;


import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalSummary;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.Statements;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class WorkinggroupsPageTests {
    private final MockMvcTester mvc;
    private final WorkingGroups groups;
    private final Board board;
    private final Crowd crowd;
    private final OneCommitment commitments;

    WorkinggroupsPageTests(MockMvcTester mvc, WorkingGroups groups, Board board, Crowd crowd, OneCommitment commitments) {
        this.mvc = mvc;
        this.groups = groups;
        this.board = board;
        this.crowd = crowd;
        this.commitments = commitments;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void theGroupsAreListedInEveryLanguageBySpaceAndState(String lang) throws Exception {
        var group = aGroup(board.raise("Hjälp med BankID", true));

        var page = page(mvc.get().uri("/groups?space=gu&state=FORMING").header("Accept-Language", lang).exchange());

        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.select(".rows a[href=" + group.href() + "]")).hasSize(1);
        assertThat(page.select(".rows li").first().text()).contains("1 ");
        assertThat(page.select("nav.filters a[aria-current=page]").eachAttr("href"))
                .containsExactly("/groups?space=gu&state=FORMING", "/groups?space=gu&state=FORMING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void aGroupShowsWhatItIsForWhoIsInItWhatItCarriesAndWhatIsGiven(String lang) throws Exception {
        var shown = board.raise("Hjälp med BankID", true);
        var hidden = board.raise("Ännu inte visat", false);
        var group = aGroup(shown, hidden);
        groups.join(group.id(), crowd.named("Ronja"), null);
        groups.join(group.id(), new Actor(PersonId.next(), "?"), null);
        groups.join(group.id(), new Actor(LEILA, "Leila"), HOUSE.id());

        var page = page(mvc.get().uri(group.href()).header("Accept-Language", lang).exchange());

        assertThat(page.select("main").text()).contains("Vi prövar en drop-in.", "Den har prövats en vinter.", "Alma", "datasalen")
                .doesNotContain("Leila", hidden.title());
        assertThat(page.select("#members ~ ul li").eachText()).hasSize(3).contains("Ronja");
        assertThat(page.select("#members ~ ul a").attr("href")).isEqualTo(HOUSE.href());
        assertThat(page.select("#proposals ~ ul a").eachAttr("href")).containsExactly(shown.href());
        assertThat(page.select("a[href^=/commitments/new]")).isEmpty();
    }

    @Test
    void staffSeeProposalsThatAreNotPublicYet() throws Exception {
        var group = aGroup(board.raise("Ännu inte visat", false));

        assertThat(page(mvc.get().uri(group.href()).header(SignedInByHeader.HEADER, ALMA).exchange()).select("#proposals ~ ul a")).hasSize(1);
    }

    @Test
    void aGroupsPageAsksTheDatabaseAtMostFourTimes() {
        var group = aGroup(board.raise("Hjälp med BankID", true));
        groups.join(group.id(), new Actor(LEILA, "Leila"), HOUSE.id());
        int before = askedBelow();

        int own = Statements.during(() -> mvc.get().uri(group.href()).exchange()).size();

        assertThat(own + askedBelow() - before).isLessThanOrEqualTo(4);
        assertThat(Statements.during(() -> mvc.get().uri("/groups").exchange())).hasSizeLessThanOrEqualTo(2);
    }

    private int askedBelow() {
        return board.asked.get() + crowd.asked.get() + commitments.asked.get();
    }

    @Test
    void aRepresentativeIsOfferedToContributeAndToJoinForTheOrganisation() throws Exception {
        var group = aGroup(board.raise("Hjälp med BankID", true));

        var page = page(mvc.get().uri(group.href()).header(SignedInByHeader.HEADER, LEILA).exchange());
        var join = page(mvc.get().uri(group.href() + "/join").header(SignedInByHeader.HEADER, LEILA).exchange());

        assertThat(page.select("a[href=/commitments/new?kind=WORKING_GROUP&target=" + group.id() + "]")).hasSize(1);
        assertThat(join.select("input[name=organisation]").eachAttr("value")).containsExactly("", HOUSE.id().toString());
    }

    @Test
    void whoeverJoinsIsLedBackToTheGroup() {
        var group = aGroup(board.raise("Hjälp med BankID", true));

        var answer = mvc.post().uri(group.href() + "/join").header(SignedInByHeader.HEADER, crowd.named("Ronja").id()).exchange();

        assertThat(answer).hasStatus(303).hasHeader("Location", group.href() + "?said=workinggroups.joined");
    }

    @Test
    void nobodyJoinsForAnOrganisationOfOthers() {
        var group = aGroup(board.raise("Hjälp med BankID", true));

        assertThat(mvc.post().uri(group.href() + "/join").header(SignedInByHeader.HEADER, crowd.named("Ronja").id())
                .param("organisation", HOUSE.id().toString()).exchange()).hasStatus(404);
    }

    @Test
    void aFacilitatorFoundsAGroupUnderTheNameOfTheClusterAndASecondClickFindsIt() throws Exception {
        var proposal = board.raise("Hjälp med BankID", true);
        var cluster = board.group(proposal);
        var form = page(mvc.get().uri("/groups/new?cluster=" + cluster).header(SignedInByHeader.HEADER, ALMA).exchange());
        var post = mvc.post().uri("/groups/new").header(SignedInByHeader.HEADER, ALMA).param("cluster", cluster.toString())
                .param("name", form.select("#name").val()).param("purpose", "Pröva.").param("done", "Prövat.");

        assertThat(form.select("#along ~ ul a").eachAttr("href")).containsExactly(proposal.href());
        assertThat(post.exchange()).hasStatus(303);
        assertThat(post.exchange()).hasStatus(303);

        var group = groups.listFor(proposal.id());
        assertThat(group).singleElement().extracting(WorkingGroup::name).isEqualTo("Hjälp med nätet, nära dig");
        assertThat(mvc.get().uri("/groups/new?cluster=" + cluster).header(SignedInByHeader.HEADER, ALMA).exchange())
                .hasStatus(303).hasHeader("Location", group.getFirst().href());
    }

    @Test
    void whatStandsBesideItOnTheBoardMayComeAlongAndStaysChosenWhenSomethingIsMissing() throws Exception {
        var letters = board.raise("Begripliga brev", true);
        var phone = board.raise("Någon att ringa", true);
        var first = board.group(letters);
        var second = board.group(phone);
        var founded = board.group(board.raise("Redan tagen", true));
        groups.found(new Actor(ALMA, "Alma"), founded, "Tagen", "tagen", "Pröva.", "Prövat.");
        board.besideEachOther(first, second, founded);

        var form = page(mvc.get().uri("/groups/new?cluster=" + first).header(SignedInByHeader.HEADER, ALMA).exchange());
        assertThat(form.select("input[type=checkbox][name=cluster]").eachAttr("value")).containsExactly(second.toString());
        var post = mvc.post().uri("/groups/new").header(SignedInByHeader.HEADER, ALMA).param("cluster", first.toString(), second.toString()).param("purpose", "Pröva.").param("done", "Prövat.");
        assertThat(page(post.exchange()).select("input[type=checkbox][name=cluster][checked]").eachAttr("value")).containsExactly(second.toString());
        assertThat(post.param("name", "Brev och telefon").exchange()).hasStatus(303);

        assertThat(groups.listFor(phone.id())).singleElement().satisfies(group -> assertThat(group.sources()).containsExactly(letters.id(), phone.id()));
    }

    @Test
    @Tag("UX-04")
    void aFoundingFormWithMistakesComesBackWithWhatWasTyped() throws Exception {
        var cluster = board.group(board.raise("Hjälp med BankID", true));

        var answer = mvc.post().uri("/groups/new").header(SignedInByHeader.HEADER, ALMA).param("cluster", cluster.toString())
                .param("name", "x".repeat(121)).param("purpose", "Pröva.").exchange();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#name-error, #done-error")).hasSize(2);
        assertThat(page(answer).select("#name").val()).hasSize(121);
        assertThat(page(answer).select("#purpose").text()).isEqualTo("Pröva.");
    }

    @Test
    @Tag("UX-04")
    void whoFacilitatesInSeveralArenasSaysWhereUnlessTheProposalDoes() throws Exception {
        var proposal = board.raise("Ett torg för alla", true);
        var alone = page(mvc.get().uri("/groups/new").header(SignedInByHeader.HEADER, VERA).exchange());
        assertThat(alone.select("#space option[selected]").eachAttr("value")).containsExactly("");
        var from = page(mvc.get().uri("/groups/new?proposal=" + proposal.reference()).header(SignedInByHeader.HEADER, VERA).exchange());
        assertThat(from.select("#space option[selected]").eachAttr("value")).containsExactly("gu");

        var post = mvc.post().uri("/groups/new").header(SignedInByHeader.HEADER, VERA).param("name", "Torget").param("purpose", "Pröva.").param("done", "Prövat.");
        var without = post.exchange();
        assertThat(without).hasStatus(422);
        assertThat(page(without).select("#space-error")).hasSize(1);
        assertThat(post.param("space", "vk").exchange()).hasStatus(303);

        var founded = groups.listIn(OTHER.id());
        assertThat(founded).extracting(WorkingGroup::name).containsExactly("Torget");
        assertThat(page(mvc.get().uri("/groups?space=vk").exchange()).select(".rows li p").first().text()).isEqualTo("Pröva.");
    }

    @Test
    @Tag("SEC-03")
    void anOutsiderSeesTheSameAsWhereThereIsNoCluster() throws Exception {
        var cluster = board.group(board.raise("Hjälp med BankID", true));
        var outsider = crowd.named("Omar").id();

        var forbidden = mvc.get().uri("/groups/new?cluster=" + cluster).header(SignedInByHeader.HEADER, outsider).exchange();
        var missing = mvc.get().uri("/groups/new?cluster=" + ClusterId.next()).header(SignedInByHeader.HEADER, ALMA).exchange();

        assertThat(forbidden).hasStatus(404);
        assertThat(missing).hasStatus(404);
        assertThat(page(forbidden).select("main").text()).isEqualTo(page(missing).select("main").text());
        assertThat(mvc.post().uri("/groups/new").header(SignedInByHeader.HEADER, outsider).param("cluster", cluster.toString()).exchange())
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups/nothing", "/groups?space=nowhere", "/groups?state=NONE", "/groups?after=1"})
    void whatDoesNotExistIsMissing(String path) {
        assertThat(mvc.get().uri(path).exchange()).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void groupsAreShownWherePeopleLookForThem(String lang) throws Exception {
        var proposal = board.raise("Hjälp med BankID", true);
        var cluster = board.group(proposal);
        var before = elsewhere(proposal, cluster, lang);
        var group = groups.get(groups.found(new Actor(ALMA, "Alma"), cluster, "Nära dig", "nara-dig", "Pröva.", "Prövat."));
        groups.join(group.id(), new Actor(LEILA, "Leila"), HOUSE.id());

        assertThat(before.select("a[href=/groups/new?cluster=" + cluster + "]")).hasSize(1);
        assertThat(before.select("#carried-by")).isEmpty();
        assertThat(elsewhere(proposal, cluster, lang).select("main a[href=" + group.href() + "]")).hasSize(4);
    }

    private Document elsewhere(ProposalSummary proposal, ClusterId cluster, String lang) throws Exception {
        return page(mvc.get().uri("/elsewhere?proposal=" + proposal.id() + "&cluster=" + cluster).header("Accept-Language", lang)
                .header(SignedInByHeader.HEADER, LEILA).exchange());
    }

    private WorkingGroup aGroup(ProposalSummary... proposals) {
        return groups.get(groups.found(new Actor(ALMA, "Alma"), board.group(proposals), "Nära dig", "nara-dig", "Vi prövar en drop-in.",
                "Den har prövats en vinter."));
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
