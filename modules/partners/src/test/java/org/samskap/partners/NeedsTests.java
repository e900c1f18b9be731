package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.anOrganisation;
import static org.samskap.partners.Neighbours.GROUP;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
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
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class NeedsTests {
    private static final String ANSWER = "/commitments/new?kind=WORKING_GROUP&target=" + GROUP.id() + "&need=PLACE";
    private static final String WHO = "/needs/WORKING_GROUP/" + GROUP.id() + "/PLACE";

    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final Commitments commitments;

    NeedsTests(MockMvcTester mvc, Organisations organisations, Commitments commitments) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.commitments = commitments;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/needs", "/spaces/gu/needs", "/needs?kind=PLACE", "/events/traffen/needs"})
    void whatIsNeededStandsOnEachPageInItsOwnWords(String path) throws Exception {
        var page = get(path, null);

        assertThat(page.select("main li a[href=/groups/mentorer]").text()).isEqualTo("Mentorer");
        assertThat(page.select("main").text()).contains("En sal med datorer");
        assertThat(page.select("main a[href=/groups/mentorer/join]")).hasSize(1);
        assertThat(page.select("main a[href^=/commitments/new], main a[href^=/needs/W]")).isEmpty();
    }

    @Test
    void whatDoesNotLackThisIsLeftOut() throws Exception {
        assertThat(get("/spaces/gu/needs?kind=FUNDING", null).select("main li a[href=/groups/mentorer]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spaces/nowhere/needs", "/events/other/needs", "/needs?kind=MAGIC", "/needs?before=x"})
    void whatDoesNotExistIsMissing(String path) {
        assertThat(mvc.get().uri(path).exchange()).hasStatus(404);
    }

    @Test
    void aRepresentativeAnswersAndTheAnswerStandsBesideTheNeed() throws Exception {
        var giver = anOrganisation();
        var person = representative(giver);
        assertThat(get("/needs", person).select("main a[href$=need=PLACE]")).hasSize(1);
        assertThat(get(ANSWER, person).select("input[name=contribution][checked]").val()).isEqualTo("ROOM");

        assertThat(send(person, "Datasalen " + giver.slug(), UUID.randomUUID().toString(), "")).hasStatus(303);

        assertThat(get("/needs", null).select("main li").text()).contains("Datasalen " + giver.slug());
        assertThat(commitments.listFor(GROUP)).filteredOn(made -> made.commitment().organisation().equals(giver.id())).singleElement()
                .satisfies(made -> assertThat(made.commitment().need()).isEqualTo(NeedKind.PLACE));
    }

    @Test
    @Tag("REL-28")
    void twoRepresentativesWhoAnswerAtOnceReadEachOther() throws Exception {
        var giver = anOrganisation();
        var first = representative(giver);
        var second = aPerson();
        organisations.appoint(second.id(), giver.id());
        var seen = get(ANSWER, second).select("input[name=seen]").val();
        send(first, "Datasalen på måndagar", UUID.randomUUID().toString(), "");
        var key = UUID.randomUUID().toString();

        var refused = send(second, "Hela huset", key, seen);

        assertThat(refused).hasStatus(409);
        var page = page(refused);
        assertThat(page.select("main").text()).contains("Datasalen på måndagar");
        assertThat(page.select("#what").val()).isEqualTo("Hela huset");
        assertThat(send(second, "Hela huset", key, page.select("input[name=seen]").val())).hasStatus(303);
    }

    @Test
    void whoCoordinatesWhatItIsForAcceptsIt() {
        var giver = anOrganisation();
        var person = representative(giver);
        var id = commitments.make(person, giver.id(), GROUP, Commitment.Kind.ROOM, "datasalen", null, null);

        commitments.become(new Actor(Neighbours.COORDINATOR, "Kim"), id, Commitment.State.AGREED, null);

        assertThat(commitments.get(id).state()).isEqualTo(Commitment.State.AGREED);
    }

    @Test
    @Tag("SEC-03")
    void whoMightHelpIsForThoseWhoMayAskThem() throws Exception {
        organisations.enter(anOrganisation(Sector.MUNICIPALITY));
        var text = get(WHO, new Actor(Post.ORGANISER, "Olle")).select("main").text();

        assertThat(text).contains("Helsingborg");
        assertThat(mvc.get().uri(WHO).header(SignedInByHeader.HEADER, Neighbours.COORDINATOR).exchange()).hasStatus(200);
        assertThat(mvc.get().uri(WHO).header(SignedInByHeader.HEADER, aPerson().id()).exchange()).hasStatus(404);
        assertThat(mvc.get().uri(WHO.replace("PLACE", "FUNDING")).header(SignedInByHeader.HEADER, Post.ORGANISER).exchange()).hasStatus(404);
    }

    @Test
    void whoSpeaksForAnOrganisationSeesWhatFitsItAndWhy() throws Exception {
        var city = anOrganisation(Sector.MUNICIPALITY);
        var person = representative(city);

        assertThat(get(city.href(), person).select("#fitting ~ ul > li").text()).contains("Mentorer").contains("Kommun");
        assertThat(get(city.href(), null).select("#fitting")).isEmpty();
        assertThat(get(anOrganisationNotHers(), person).select("#fitting")).isEmpty();
    }

    private String anOrganisationNotHers() {
        var other = anOrganisation(Sector.MUNICIPALITY);
        organisations.enter(other);
        return other.href();
    }

    @Test
    @Tag("UX-25")
    void theListAsksTheDatabaseLittle() {
        assertThat(Statements.during(() -> mvc.get().uri("/needs").exchange())).hasSize(1);
    }

    private MvcTestResult send(Actor by, String what, String key, String seen) {
        return mvc.post().uri(ANSWER).header(SignedInByHeader.HEADER, by.id()).param("contribution", "ROOM").param("what", what)
                .param("key", key).param("seen", seen).exchange();
    }

    private Actor representative(Organisation organisation) {
        var person = aPerson();
        organisations.appoint(person.id(), organisations.enter(organisation));
        return person;
    }

    private Document get(String path, @Nullable Actor actor) throws Exception {
        var request = mvc.get().uri(path).header("Accept-Language", "sv");
        return page((actor == null ? request : request.header(SignedInByHeader.HEADER, actor.id())).exchange());
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
