package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.samskap.ui.NotVisible;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class DirectoryCareTests {
    /** Staff and administrator of the one space. */
    private static final Actor STAFF = new Actor(Post.ORGANISER, "Olle");

    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final Commitments commitments;
    private final Post post;

    DirectoryCareTests(MockMvcTester mvc, Organisations organisations, Commitments commitments, Post post) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.commitments = commitments;
        this.post = post;
    }

    @Test
    void whatStaffEnterStandsInTheDirectoryAtOnce() throws Exception {
        var name = "Föreningen Solsidan " + UUID.randomUUID();

        assertThat(enter(STAFF, name)).hasStatus(303);

        var found = find(name);
        assertThat(found.slug()).startsWith("foreningen-solsidan-");
        var page = get(found.href(), null);
        assertThat(page.select("dl.facts a").attr("href")).isEqualTo("https://www.solsidan.example");
        assertThat(page.select("main a[href$=/edit], .status")).isEmpty();
    }

    @Test
    void whatSomebodyProposesIsSeenByHerAloneUntilAnAdministratorHasLooked() throws Exception {
        var person = aPerson();
        var name = "Vi som väntar " + UUID.randomUUID();
        var path = path(enter(person, name));

        assertThat(mvc.get().uri(path).exchange()).hasStatus(404);
        assertThat(get(path, person).select("main .notice")).hasSize(1);
        assertThat(organisations.list()).extracting(Organisation::name).doesNotContain(name);
        assertThat(post(STAFF, path + "/verify")).hasStatus(303);

        assertThat(get(path, null).select("main .status")).hasSize(1);
        assertThat(organisations.representedBy(person.id())).extracting(Organisation::name).containsExactly(name);
        assertThat(post.sent).anySatisfy(letter -> assertThat(letter.body()).contains(name));
    }

    @Test
    void whoIsDeclinedGetsTheReasonAndNothingStays() {
        var person = aPerson();
        var name = "Fel förening " + UUID.randomUUID();
        var path = path(enter(person, name));

        assertThat(post(STAFF, path + "/decline")).hasStatus(422);
        assertThat(post(STAFF, path + "/decline", "reason", "Den finns redan, under ett annat namn")).hasStatus(303);

        assertThat(mvc.get().uri(path).header(SignedInByHeader.HEADER, person.id()).exchange()).hasStatus(404);
        assertThat(post.sent).anySatisfy(letter -> assertThat(letter.body()).contains(name).contains("Den finns redan"));
    }

    @Test
    void whoHasManyWaitingProposesNoMore() {
        var person = aPerson();
        for (int i = 0; i < 5; i++) enter(person, "En av många " + UUID.randomUUID());

        assertThat(enter(person, "En till")).hasStatus(429);
    }

    @Test
    @Tag("REL-28")
    void twoWhoChangeAtOnceReadEachOther() throws Exception {
        var organisation = anOrganisation();
        var person = representative(organisation);
        var edit = organisation.href() + "/edit";
        var seen = get(edit, person).select("input[name=version]").val();
        assertThat(change(STAFF, edit, organisation.name(), "Staffs ord", seen)).hasStatus(303);

        var refused = change(person, edit, organisation.name(), "Mina ord", seen);

        assertThat(refused).hasStatus(409);
        var page = page(refused);
        assertThat(page.select("[role=alert]").text()).contains("Staffs ord");
        assertThat(page.select("#about").val()).isEqualTo("Mina ord");
        assertThat(change(person, edit, organisation.name(), "Mina ord", page.select("input[name=version]").val())).hasStatus(303);
        assertThat(organisations.find(organisation.slug()).orElseThrow().about()).isEqualTo("Mina ord");
    }

    @Test
    void aNewNameAsksAnAdministratorToLookAgain() throws Exception {
        var organisation = anOrganisation();
        var person = representative(organisation);
        post(STAFF, organisation.href() + "/verify");
        assertThat(get(organisation.href(), null).select("h1 + p .status")).hasSize(1);

        change(person, organisation.href() + "/edit", "Något helt annat", "", "0");

        assertThat(get(organisation.href(), null).select("h1 + p .status")).isEmpty();
    }

    @Test
    @Tag("REL-29")
    void theSameProposalSentTwiceIsOneAndWhatIsThereAlreadyIsNotEnteredAgain() throws Exception {
        var person = aPerson();
        var name = "Grannhjälpen " + UUID.randomUUID();
        var first = enter(person, name).getResponse().getHeader("Location");
        assertThat(enter(person, name).getResponse().getHeader("Location")).isEqualTo(first);
        enter(aPerson(), name.toUpperCase());
        var look = first.replaceFirst("\\?.*", "") + "/look";
        assertThat(get(look, STAFF).select("#alike ~ ul a").eachText()).containsExactly(name.toUpperCase());
        assertThat(post(STAFF, look.replace("/look", "/verify"))).hasStatus(303);

        var refused = enter(aPerson(), name);

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#name-error")).hasSize(1);
        assertThat(page(refused).select("#name").val()).isEqualTo(name);
    }

    @Test
    void whatSomebodyProposedIsLookedAtBeforeWhatStandsThereAlready() throws Exception {
        anOrganisation();
        var name = "Nyss föreslagen " + UUID.randomUUID();
        enter(aPerson(), name);

        var waiting = get("/organisations/waiting", STAFF);

        var proposed = waiting.select(".rows li:has(.tag) h2").eachText();
        assertThat(proposed).contains(name);
        assertThat(waiting.select(".rows h2").eachText().subList(0, proposed.size())).isEqualTo(proposed);
    }

    @Test
    @Tag("UX-04")
    void mistakesComeBackWithWhatWasTyped() throws Exception {
        var answer = mvc.post().uri("/organisations/new").header(SignedInByHeader.HEADER, STAFF.id()).param("name", "x".repeat(161))
                .param("website", "javascript:alert(1)").exchange();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#name-error, #sector-error, #website-error")).hasSize(3);
    }

    @Test
    void whatIsNoMoreKeepsItsPageAndItsPromisesAndMakesNoNewOnes() throws Exception {
        var organisation = anOrganisation();
        var person = representative(organisation);
        commitments.make(person, organisation.id(), GROUP, Commitment.Kind.ROOM, "datasalen", null, null);

        assertThat(post(person, organisation.href() + "/close")).hasStatus(422);
        assertThat(post(person, organisation.href() + "/close", "reason", "Vi har gått upp i Nya Huset")).hasStatus(303);

        assertThat(get(organisation.href(), null).select("main").text()).contains("datasalen").contains("Vi har gått upp i Nya Huset");
        assertThat(organisations.list()).extracting(Organisation::id).doesNotContain(organisation.id());
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> commitments.make(person, organisation.id(), GROUP, Commitment.Kind.ROOM, "mer", null, null));
        assertThat(post(person, organisation.href() + "/reopen")).hasStatus(303);
        assertThat(organisations.list()).extracting(Organisation::id).contains(organisation.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/close", "/reopen", "/verify", "/decline", "/merge?into=x"})
    @Tag("SEC-03")
    void aStrangerChangesNothing(String what) {
        var organisation = anOrganisation();
        organisations.enter(organisation);

        assertThat(post(aPerson(), organisation.href() + what, "reason", "Nej")).hasStatus(404);
    }

    @Test
    @Tag("SEC-03")
    void whoSpeaksForItNeitherVerifiesNorMerges() {
        var organisation = anOrganisation();
        var person = representative(organisation);

        assertThat(post(person, organisation.href() + "/verify")).hasStatus(404);
        assertThat(post(person, organisation.href() + "/merge", "into", organisation.slug())).hasStatus(404);
        assertThat(mvc.get().uri("/organisations/waiting").header(SignedInByHeader.HEADER, person.id()).exchange()).hasStatus(404);
    }

    private Actor representative(Organisation organisation) {
        var person = aPerson();
        organisations.appoint(person.id(), organisations.enter(organisation));
        return person;
    }

    private Organisation find(String name) {
        return organisations.list().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private MvcTestResult enter(Actor by, String name) {
        return mvc.post().uri("/organisations/new").header(SignedInByHeader.HEADER, by.id()).param("name", name).param("sector", "ASSOCIATION")
                .param("website", "www.solsidan.example").exchange();
    }

    private MvcTestResult change(Actor by, String path, String name, String about, String version) {
        return mvc.post().uri(path).header(SignedInByHeader.HEADER, by.id()).param("name", name).param("sector", "ASSOCIATION")
                .param("language", "sv").param("about", about).param("version", version).exchange();
    }

    private MvcTestResult post(Actor by, String path, String... nameAndValue) {
        var request = mvc.post().uri(path).header(SignedInByHeader.HEADER, by.id());
        for (int i = 0; i < nameAndValue.length; i += 2) request = request.param(nameAndValue[i], nameAndValue[i + 1]);
        return request.exchange();
    }

    private static String path(MvcTestResult answer) {
        return answer.getResponse().getHeader("Location").replaceAll("\\?.*", "");
    }

    private Document get(String path, @Nullable Actor actor) throws Exception {
        var request = mvc.get().uri(path).header("Accept-Language", "sv");
        return page((actor == null ? request : request.header(SignedInByHeader.HEADER, actor.id())).exchange());
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
