package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.anOrganisation;
import static org.samskap.partners.Neighbours.GROUP;

import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.partners.Commitment.Kind;
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
class PartnersPageTests {
    private static final String FORM = "/commitments/new?kind=WORKING_GROUP&target=" + GROUP.id();

    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final Commitments commitments;

    PartnersPageTests(MockMvcTester mvc, Organisations organisations, Commitments commitments) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.commitments = commitments;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void theDirectorySpeaksEveryLanguageAndFiltersBySector(String lang) throws Exception {
        var city = anOrganisation(Sector.MUNICIPALITY);
        organisations.enter(city);

        var page = page(mvc.get().uri("/organisations?sector=MUNICIPALITY").header("Accept-Language", lang).exchange());

        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.select("main a[href=" + city.href() + "]").text()).isEqualTo(city.name());
        assertThat(page.select("nav.filters a[aria-current=page]").attr("href")).isEqualTo("/organisations?sector=MUNICIPALITY");
    }

    @Test
    void anOrganisationShowsWhatItPromisedToWhatCanBeNamed() throws Exception {
        var organisation = anOrganisation();
        commit(organisation, "datasalen");

        var page = page(mvc.get().uri(organisation.href()).exchange());

        assertThat(page.select("#promised ~ ul").text()).contains("datasalen").contains("Mentorer");
        assertThat(page.select("main a[href=/groups/mentorer]")).hasSize(1);
        assertThat(page.select("#yours")).isEmpty();
    }

    @Test
    void aRepresentativeSeesHerOwnToolsThere() throws Exception {
        var organisation = anOrganisation();
        var person = commit(organisation, "datasalen");

        assertThat(page(mvc.get().uri(organisation.href()).header(SignedInByHeader.HEADER, person.id()).exchange()).select("#yours")).hasSize(1);
    }

    @Test
    void publicPagesAskTheDatabaseLittle() {
        var organisation = anOrganisation();
        commit(organisation, "datasalen");

        assertThat(Statements.during(() -> mvc.get().uri(organisation.href()).exchange())).hasSize(1);
        assertThat(Statements.during(() -> mvc.get().uri("/organisations").exchange())).hasSize(1);
    }

    @Test
    @Tag("SEC-03")
    void whoRepresentsNobodySeesTheSameAsWhereThereIsNothing() throws Exception {
        var person = representative(anOrganisation());
        var forbidden = mvc.get().uri(FORM).header(SignedInByHeader.HEADER, aPerson().id()).exchange();
        var missing = mvc.get().uri("/commitments/new?kind=WORKING_GROUP&target=" + UUID.randomUUID())
                .header(SignedInByHeader.HEADER, person.id()).exchange();

        assertThat(forbidden).hasStatus(404);
        assertThat(missing).hasStatus(404);
        assertThat(page(forbidden).select("main").text()).isEqualTo(page(missing).select("main").text());
    }

    @Test
    @Tag("UX-04")
    void aFormWithMistakesComesBackWithWhatWasTyped() throws Exception {
        var person = representative(anOrganisation());

        var answer = mvc.post().uri(FORM).header(SignedInByHeader.HEADER, person.id()).param("what", "x".repeat(201))
                .param("contribution", "ROOM").param("from", "2023-12-04").param("until", "2023-12-03").exchange();

        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.select("#what").val()).hasSize(201);
        assertThat(page.select("#what-error, #until-error")).hasSize(2);
        assertThat(page.select("input[name=contribution][checked]").val()).isEqualTo("ROOM");
    }

    @Test
    void whoSpeaksForSeveralChoosesOne() {
        var first = anOrganisation();
        var person = representative(first);
        organisations.appoint(person.id(), organisations.enter(anOrganisation()));
        var request = mvc.post().uri(FORM).header(SignedInByHeader.HEADER, person.id()).param("what", "tid").param("contribution", "HOURS");

        assertThat(request.exchange()).hasStatus(422);
        assertThat(request.param("organisation", first.id().toString()).exchange()).hasStatus(303);
    }

    @Test
    @Tag("REL-29")
    void aFormSentTwiceLeadsBackToTheTargetBothTimesAndPromisesOnce() {
        var organisation = anOrganisation();
        var person = representative(organisation);
        var request = mvc.post().uri(FORM).header(SignedInByHeader.HEADER, person.id()).param("what", "tid").param("contribution", "HOURS")
                .param("key", UUID.randomUUID().toString());

        for (int time = 0; time < 2; time++)
            assertThat(request.exchange()).hasStatus(303).hasHeader("Location", "/groups/mentorer?said=partners.committed");
        assertThat(commitments.listFor(GROUP)).filteredOn(made -> made.commitment().organisation().equals(organisation.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations/nobody", "/organisations?sector=NONE", "/organisations?after=1"})
    void whatDoesNotExistIsMissing(String path) {
        assertThat(mvc.get().uri(path).exchange()).hasStatus(404);
    }

    private Actor representative(Organisation organisation) {
        var person = aPerson();
        organisations.appoint(person.id(), organisations.enter(organisation));
        return person;
    }

    private Actor commit(Organisation organisation, String what) {
        var person = representative(organisation);
        commitments.make(person, organisation.id(), GROUP, Kind.ROOM, what, null, null);
        return person;
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
