package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.anOrganisation;
import static org.samskap.partners.Neighbours.GROUP;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.partners.Commitment.Kind;
import org.samskap.partners.Commitment.State;
import org.samskap.partners.internal.CommitmentLife;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.Statements;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class CommitmentLifeTests {
    private static final Actor STAFF = new Actor(Post.ORGANISER, "Olle");

    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final Commitments commitments;
    private final CommitmentLife life;

    CommitmentLifeTests(MockMvcTester mvc, Organisations organisations, Commitments commitments, CommitmentLife life) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.commitments = commitments;
        this.life = life;
    }

    private record Made(Actor giver, CommitmentId id) {}

    @Test
    void whatIsOfferedIsAgreedToByStaffAndThenKept(Scenario scenario) {
        var made = made();
        scenario.stimulate(() -> life.become(STAFF, made.id(), State.AGREED, null))
                .andWaitForEventOfType(CommitmentChanged.class).matching(event -> event.commitment().equals(made.id()))
                .toArriveAndVerify(event -> assertThat(event.state()).isEqualTo(State.AGREED));

        life.become(made.giver(), made.id(), State.KEPT, null);

        assertThat(commitments.get(made.id()).state()).isEqualTo(State.KEPT);
        assertThat(life.get(made.id()).passages()).extracting(passage -> passage.state()).containsExactly(State.AGREED, State.KEPT);
    }

    @Test
    void anOrganisationDoesNotAcceptItsOwnOffer() {
        var made = made();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> life.become(made.giver(), made.id(), State.AGREED, null));
    }

    @Test
    @Tag("SEC-03")
    void aStrangerChangesNothing() {
        var made = made();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> life.become(aPerson(), made.id(), State.KEPT, null));
        assertThat(mvc.post().uri("/commitments/" + made.id() + "/withdrawn").header(SignedInByHeader.HEADER, aPerson().id()).exchange()).hasStatus(404);
        assertThat(commitments.get(made.id()).state()).isEqualTo(State.OFFERED);
    }

    @Test
    void sayingTheSameTwiceDoesNoHarmAndSayingTheOppositeIsAConflict() {
        var made = made();
        life.become(made.giver(), made.id(), State.WITHDRAWN, "Salen byggs om");
        life.become(made.giver(), made.id(), State.WITHDRAWN, "En gång till");

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> life.become(STAFF, made.id(), State.KEPT, null));
        assertThat(life.get(made.id()).passages()).singleElement().satisfies(passage -> assertThat(passage.reason()).isEqualTo("Salen byggs om"));
    }

    @Test
    @Tag("UX-04")
    void withdrawingAsksForAReasonWhichEverybodyCanRead() throws Exception {
        var made = made();
        var withdraw = mvc.post().uri("/commitments/" + made.id() + "/withdrawn").header(SignedInByHeader.HEADER, made.giver().id());

        var asked = withdraw.exchange();
        assertThat(asked).hasStatus(422);
        assertThat(page(asked).select("#reason-error").text()).isNotEmpty();
        assertThat(withdraw.param("reason", "Salen byggs om i vår").exchange()).hasStatus(303);

        assertThat(page(mvc.get().uri("/commitments/" + made.id()).exchange()).select("main").text()).contains("Salen byggs om i vår");
    }

    @Test
    void visitorsReadAndHaveNoButtonsWithLittleAskedOfTheDatabase() throws Exception {
        var made = made();
        var page = page(mvc.get().uri("/commitments/" + made.id()).exchange());

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main h1").text()).isEqualTo("datasalen");
        assertThat(Statements.during(() -> mvc.get().uri("/commitments/" + made.id()).exchange())).hasSizeLessThanOrEqualTo(3);
    }

    private Made made() {
        var organisation = anOrganisation();
        var person = aPerson();
        organisations.appoint(person.id(), organisations.enter(organisation));
        return new Made(person, commitments.make(person, organisation.id(), GROUP, Kind.ROOM, "datasalen", null, null));
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
