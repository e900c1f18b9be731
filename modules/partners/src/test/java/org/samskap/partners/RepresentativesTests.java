package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.anOrganisation;
import static org.samskap.partners.Neighbours.GROUP;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonForgotten;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class RepresentativesTests {
    private static final Pattern LINK = Pattern.compile("https://samskap.example(/representatives/[A-Za-z0-9-]+)");

    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final Representatives representatives;
    private final Commitments commitments;
    private final Post post;
    private final TestClock clock;

    RepresentativesTests(MockMvcTester mvc, Organisations organisations, Representatives representatives, Commitments commitments,
                         Post post, TestClock clock) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.representatives = representatives;
        this.commitments = commitments;
        this.post = post;
        this.clock = clock;
    }

    @Test
    void whoIsAskedByMailSpeaksForTheOrganisationOnceSheSaysYesAndNotBefore() throws Exception {
        var organisation = anOrganisation();
        var link = invitation(organisation, representative(organisation), "noor@example.org");

        assertThat(page(mvc.get().uri(link).exchange()).select("main h1").text()).contains(organisation.name());
        assertThat(organisations.representedBy(post.account("noor@example.org"))).isEmpty();
        assertThat(mvc.post().uri(link).exchange()).hasStatus(303);

        assertThat(organisations.representedBy(post.account("noor@example.org"))).extracting(Organisation::id).containsExactly(organisation.id());
        assertThat(mvc.post().uri(link).exchange()).as("used").hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void whoeverIsTheLastToSpeakForItIsToldWhatToDoFirst(String lang) throws Exception {
        var organisation = anOrganisation();
        var me = representative(organisation);

        var people = page(mvc.get().uri(organisation.href() + "/people").header(SignedInByHeader.HEADER, me.id()).header("Accept-Language", lang).exchange());
        assertThat(people.select("form[action$=/dismiss]")).isEmpty();
        var asked = leaving(people.select("main a[href*=/leave]").attr("href"), me, lang);

        assertThat(asked.select(".notice")).hasSize(1);
        assertThat(asked.select("a[href$='/people#invite']")).hasSize(1);
        assertThat(asked.select("form[action$=/dismiss] input[name=person]").val()).isEqualTo(me.id().toString());
        assertThat(organisations.representedBy(me.id())).as("only asked").hasSize(1);
    }

    @Test
    @Tag("SEC-03")
    void whereOthersAreLeftNobodyIsWarnedAndNobodyIsAskedAboutStrangers() throws Exception {
        var organisation = anOrganisation();
        var me = representative(organisation);
        var other = aPerson();
        organisations.appoint(other.id(), organisation.id());
        var leave = organisation.href() + "/people/leave?person=";

        assertThat(leaving(leave + other.id(), me, "sv").select(".notice")).isEmpty();
        assertThat(mvc.get().uri(leave + aPerson().id()).header(SignedInByHeader.HEADER, me.id()).exchange()).hasStatus(404);
        assertThat(mvc.get().uri(leave + me.id()).header(SignedInByHeader.HEADER, aPerson().id()).exchange()).hasStatus(404);
    }

    private Document leaving(String path, Actor by, String lang) throws Exception {
        var answer = mvc.get().uri(path).header(SignedInByHeader.HEADER, by.id()).header("Accept-Language", lang).exchange();
        assertThat(answer).hasStatusOk();
        return page(answer);
    }

    @Test
    void whoIsSignedInSaysYesAsHerself() {
        var organisation = anOrganisation();
        var link = invitation(organisation, representative(organisation), "x@example.org");
        var me = aPerson();

        assertThat(mvc.post().uri(link).header(SignedInByHeader.HEADER, me.id()).exchange()).hasStatus(303);

        assertThat(organisations.representedBy(me.id())).hasSize(1);
    }

    @Test
    @Tag("SEC-15")
    void anInvitationThatWasTakenBackOpensNothingAndIsErased() throws Exception {
        var organisation = anOrganisation();
        var me = representative(organisation);
        var link = invitation(organisation, me, "sen@example.org");
        var people = page(mvc.get().uri(organisation.href() + "/people").header(SignedInByHeader.HEADER, me.id()).exchange());
        var id = people.select("input[name=invitation]").val();

        mvc.post().uri(organisation.href() + "/people/take-back").header(SignedInByHeader.HEADER, me.id()).param("invitation", id).exchange();

        assertThat(mvc.get().uri(link).exchange()).hasStatus(404);
        assertThat(post.mailboxes.values()).noneMatch(box -> "sen@example.org".equals(box.address()));
    }

    @Test
    @Tag("SEC-15")
    void anInvitationLeftLyingForTwoWeeksOpensNothingAndIsErased() {
        var organisation = anOrganisation();
        var link = invitation(organisation, representative(organisation), "aldrig@example.org");
        try {
            clock.advance(Duration.ofDays(14));
            assertThat(mvc.get().uri(link).exchange()).hasStatus(404);
            clock.advance(Duration.ofSeconds(1));
            representatives.forgetInvitations();
        } finally {
            clock.advance(Duration.ofDays(-14).minusSeconds(1));
        }
        assertThat(post.mailboxes.values()).noneMatch(box -> "aldrig@example.org".equals(box.address()));
    }

    @Test
    @Tag("SEC-03")
    void strangersSeeNeitherThePageNorTheButtons() {
        var organisation = anOrganisation();
        representative(organisation);
        var stranger = aPerson().id();

        assertThat(mvc.get().uri(organisation.href() + "/people").header(SignedInByHeader.HEADER, stranger).exchange()).hasStatus(404);
        assertThat(mvc.post().uri(organisation.href() + "/people").header(SignedInByHeader.HEADER, stranger).param("name", "A").param("email", "a@example.org")
                .exchange()).hasStatus(404);
    }

    @Test
    void whoLeavesTakesNothingAlong() {
        var organisation = anOrganisation();
        var me = representative(organisation);
        commitments.make(me, organisation.id(), GROUP, Commitment.Kind.ROOM, "salen", null, null);

        assertThat(mvc.post().uri(organisation.href() + "/people/dismiss").header(SignedInByHeader.HEADER, me.id()).param("person", me.id().toString()).exchange())
                .hasStatus(303).hasHeader("Location", organisation.href() + "?said=partners.people.left");

        assertThat(organisations.representedBy(me.id())).isEmpty();
        assertThat(commitments.listFor(GROUP)).anyMatch(made -> made.commitment().organisation().equals(organisation.id()));
    }

    @Test
    @Tag("PRIV-02")
    void whoIsForgottenSpeaksForNobody(Scenario scenario) {
        var organisation = anOrganisation();
        var me = representative(organisation);

        scenario.publish(new PersonForgotten(me.id(), Instant.EPOCH))
                .andWaitForEventOfType(RepresentativeLeft.class).matching(left -> left.person().equals(me.id())).toArrive();

        assertThat(organisations.representedBy(me.id())).isEmpty();
    }

    @Test
    @Tag("UX-04")
    void aWrongAddressComesBackWithWhatWasTyped() throws Exception {
        var organisation = anOrganisation();
        var answer = mvc.post().uri(organisation.href() + "/people").header(SignedInByHeader.HEADER, representative(organisation).id())
                .param("name", "Noor").param("email", "noor at example").exchange();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#email").val()).isEqualTo("noor at example");
        assertThat(page(answer).select("#email-error")).hasSize(1);
    }

    private String invitation(Organisation organisation, Actor by, String address) {
        post.sent.clear();
        assertThat(mvc.post().uri(organisation.href() + "/people").header(SignedInByHeader.HEADER, by.id()).param("name", "Noor").param("email", address)
                .exchange()).hasStatus(303);
        var link = LINK.matcher(post.sent.getLast().body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Actor representative(Organisation organisation) {
        var person = aPerson();
        organisations.appoint(person.id(), organisations.enter(organisation));
        return person;
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
