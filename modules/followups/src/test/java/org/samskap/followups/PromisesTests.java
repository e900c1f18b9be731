package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Letters;
import org.samskap.accounts.PersonId;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.internal.promises.Seeing;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

/** How long a proposal may wait, who is reminded, and what wakes by itself. */
@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class PromisesTests {
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;
    @Autowired PromiseKeeping keeping;
    @Autowired Trails trails;
    @Autowired Seeing seeing;
    @Autowired MockMvcTester mvc;

    Space space;
    Actor communicator;
    Actor administrator;

    @BeforeEach
    void aSpaceWithThoseWhoAnswer() {
        at("2023-10-16T12:05:00Z");
        space = world.aSpace();
        communicator = world.somebody(space, Role.COMMUNICATOR);
        administrator = world.somebody(space, Role.ADMINISTRATOR);
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private ProposalSummary promisedBy(String date) {
        var proposal = world.aProposal(space, null, clock.instant());
        followUps.read(communicator, proposal.id(), null, day(date));
        return proposal;
    }

    private ProposalSummary restingUntil(String date) {
        var proposal = world.aProposal(space, null, clock.instant());
        followUps.report(communicator, new ReportBack(null, Set.of(proposal.id()), Status.RESTING, "Det får vila till dess.", null, null, day(date)));
        return proposal;
    }

    private List<Letters.Letter> lettersTo(Actor person) {
        return world.letters.getOrDefault(person.id(), List.of());
    }

    // ---------------------------------------------------------------- reminders

    @Test
    void whoOwesAWordIsRemindedBeforeAndOnTheDayAndWhenItIsOverSoIsWhoeverAnswersForTheSpace() {
        var proposal = promisedBy("2023-11-20");

        at("2023-11-16T09:00:00Z");
        keeping.remind();
        assertThat(lettersTo(communicator)).isEmpty();

        at("2023-11-17T09:00:00Z");
        keeping.remind();
        keeping.remind();
        assertThat(lettersTo(communicator)).hasSize(1).first().satisfies(letter ->
                assertThat(letter.body()).contains("Lovat senast måndag 20 november 2023", proposal.title(), "https://samskap.example/desk/report?proposal=" + proposal.reference()));

        at("2023-11-20T09:00:00Z");
        keeping.remind();
        assertThat(lettersTo(communicator)).hasSize(2);
        assertThat(lettersTo(administrator)).isEmpty();

        at("2023-11-21T09:00:00Z");
        keeping.remind();
        assertThat(lettersTo(communicator)).hasSize(3).last().satisfies(letter -> assertThat(letter.subject()).isEqualTo("Vi är sena med 1 förslag"));
        assertThat(lettersTo(administrator)).hasSize(1);
    }

    @Test
    void whoSeesToItIsRemindedAloneUntilWeAreLate() {
        var proposal = promisedBy("2023-11-20");
        seeing.entrust(communicator, proposal.id(), administrator.id());

        at("2023-11-17T09:00:00Z");
        keeping.remind();
        assertThat(lettersTo(administrator)).hasSize(1);
        assertThat(lettersTo(communicator)).isEmpty();

        at("2023-11-21T09:00:00Z");
        keeping.remind();
        assertThat(lettersTo(administrator)).hasSize(2);
        assertThat(lettersTo(communicator)).hasSize(1);
    }

    @Test
    void whoSeesToItGoesOnUntilItIsClosed() {
        var proposal = promisedBy("2023-11-20");
        seeing.entrust(communicator, proposal.id(), administrator.id());

        followUps.movePromise(communicator, proposal.id(), day("2024-01-01"), "Vi väntar på en offert.");
        assertThat(seeing.find(proposal.id())).isEqualTo(administrator.id());
        followUps.report(communicator, new ReportBack(null, Set.of(proposal.id()), Status.LOOKED_INTO, "Vi frågar runt.", null, null, day("2024-01-02")));
        assertThat(seeing.find(proposal.id())).isEqualTo(administrator.id());
        followUps.report(communicator, new ReportBack(null, Set.of(proposal.id()), Status.DONE, "Bänkarna står där nu.", null, null, null));
        assertThat(seeing.find(proposal.id())).isNull();
        assertThatExceptionOfType(FollowUpRefused.class).isThrownBy(() -> seeing.entrust(communicator, proposal.id(), administrator.id()));
    }

    @Test
    @Tag("SEC-03")
    void onlyThoseWhoAnswerInTheSpaceSeeToItAndSayWhoDoes() {
        var proposal = promisedBy("2023-11-20");
        var somebody = new Actor(PersonId.next(), "Somebody");

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> seeing.entrust(somebody, proposal.id(), null));
        assertThatExceptionOfType(FollowUpRefused.class).isThrownBy(() -> seeing.entrust(communicator, proposal.id(), somebody.id()));
        seeing.entrust(communicator, proposal.id(), communicator.id());
        seeing.entrust(communicator, proposal.id(), null);
        assertThat(seeing.find(proposal.id())).isNull();
    }

    @Test
    @Tag("UX-04")
    void staffSayWhoSeesToItAndEverybodyReadsTheName() {
        var proposal = promisedBy("2023-11-20");
        var form = document(mvc.get().uri("/desk/owner?proposal=" + proposal.reference()).header(SignedInByHeader.HEADER, communicator.id().toString()).exchange());
        assertThat(form.select("[name=person]").eachAttr("value")).contains("", communicator.id().toString(), administrator.id().toString());

        assertThat(entrust(proposal, administrator.id().toString())).hasStatus(303);
        assertThat(mvc.get().uri("/test/proposals/" + proposal.id())).bodyText().contains("Kommunikatör").contains(": Elias");
        assertThat(entrust(proposal, "nobody-like-that")).hasStatus(422);
        assertThat(entrust(proposal, "")).hasStatus(303);
        assertThat(mvc.get().uri("/test/proposals/" + proposal.id())).bodyText().doesNotContain(": Elias");
    }

    private MvcTestResult entrust(ProposalSummary proposal, String person) {
        return mvc.post().uri("/desk/owner").header(SignedInByHeader.HEADER, communicator.id().toString())
                .param("proposal", proposal.reference().text()).param("person", person).exchange();
    }

    @Test
    void weAreRemindedAgainEveryWeekUntilSomethingWasSaid() {
        var proposal = promisedBy("2023-11-20");
        for (int days = 0; days < 21; days++) {
            clock.set(Instant.parse("2023-11-21T09:00:00Z").plusSeconds(days * 86_400L));
            keeping.remind();
        }
        assertThat(lettersTo(administrator)).hasSize(3);

        followUps.movePromise(communicator, proposal.id(), day("2024-02-01"), "Vi väntar på en offert.");
        at("2023-12-20T09:00:00Z");
        keeping.remind();

        assertThat(lettersTo(administrator)).hasSize(3);
    }

    @Test
    void allThatIsDueComesInOneLetter() {
        promisedBy("2023-11-20");
        promisedBy("2023-11-19");

        at("2023-11-19T09:00:00Z");
        keeping.remind();

        assertThat(lettersTo(communicator)).hasSize(1).first().satisfies(letter -> assertThat(letter.subject()).startsWith("2 förslag"));
    }

    /** The night to 29 October 2023 has an hour twice; it is a day like all others, and nobody is written to in it. */
    @Test
    void theNightInWhichClocksChangeIsNothingSpecial() {
        promisedBy("2023-10-29");
        at("2023-10-28T22:30:00Z");
        keeping.remind();
        assertThat(lettersTo(communicator)).isEmpty();

        at("2023-10-29T06:59:00Z");
        keeping.remind();
        assertThat(lettersTo(communicator)).isEmpty();

        at("2023-10-29T07:00:00Z");
        keeping.remind();
        assertThat(lettersTo(communicator)).hasSize(1).first().satisfies(letter -> assertThat(letter.body()).contains("i dag, söndag 29 oktober"));
    }

    @Test
    void whatIsClosedIsNobodysDebt() {
        var proposal = promisedBy("2023-11-20");
        followUps.report(communicator, new ReportBack(null, Set.of(proposal.id()), Status.DONE, "Bänkarna står där.", null, null, null));

        at("2023-11-27T09:00:00Z");
        keeping.remind();

        assertThat(lettersTo(communicator)).isEmpty();
    }

    // ---------------------------------------------------------------- waking

    @Test
    void aRestingProposalWakesOnItsDayAndHasANewOne() {
        var proposal = restingUntil("2024-03-31");
        // Still Saturday where the space is, though the clock that counts hours already jumps that night.
        at("2024-03-30T22:59:00Z");
        keeping.wake();
        assertThat(world.status(proposal.id())).isEqualTo(Status.RESTING);

        at("2024-03-30T23:00:00Z");
        keeping.wake();
        keeping.wake();

        assertThat(world.status(proposal.id())).isEqualTo(Status.READ);
        assertThat(trails.listFor(proposal.id()).stream().filter(step -> step.kind() == StepKind.WOKE)).hasSize(1).first()
                .satisfies(step -> assertThat(step.nextDate()).isEqualTo("2024-05-05"));
        assertThat(trails.findPromise(proposal.id())).hasValueSatisfying(promise -> assertThat(promise.by()).isEqualTo("2024-05-05"));
    }

    @Test
    void whatDoesNotRestNeedNotWake() {
        var proposal = promisedBy("2023-11-20");
        at("2023-11-22T09:00:00Z");

        keeping.wake();

        assertThat(trails.findPromise(proposal.id())).hasValueSatisfying(promise -> assertThat(promise.by()).isEqualTo("2023-11-20"));
    }

    // ---------------------------------------------------------------- how long it may take

    private MvcTestResult sets(Actor by, Map<String, String> fields) {
        var request = mvc.post().uri(space.href() + "/promises").header(SignedInByHeader.HEADER, by.id().toString());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document page(Actor by) {
        return document(mvc.get().uri(space.href() + "/promises").header(SignedInByHeader.HEADER, by.id().toString()).exchange());
    }

    private static Document document(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLaterDayThanTheSpaceAllowsNeedsAReason() {
        var was = page(communicator).select("[name=was]").val();
        assertThat(sets(communicator, Map.of("was", was, "read", "14", "lookedInto", "60"))).hasStatus(303);
        var proposal = world.aProposal(space, null, clock.instant());

        assertThatExceptionOfType(FollowUpRefused.class).isThrownBy(() -> followUps.read(communicator, proposal.id(), null, day("2023-10-31")))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(Reason.NEXT_DATE_BEYOND));
        assertThatExceptionOfType(FollowUpRefused.class).isThrownBy(() -> followUps.report(communicator,
                new ReportBack(null, Set.of(proposal.id()), Status.LOOKED_INTO, "Vi frågar runt.", null, null, day("2023-12-16"))))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(Reason.NEXT_DATE_BEYOND));
        followUps.read(communicator, proposal.id(), null, day("2023-10-30"));
        followUps.movePromise(communicator, proposal.id(), day("2023-12-20"), "Den som vet är ledig till jul.");

        assertThat(trails.findPromise(proposal.id())).hasValueSatisfying(promise -> assertThat(promise.by()).isEqualTo("2023-12-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void everybodyReadsHowLongItMayTakeAndStaffSetIt(String lang) {
        var visitor = document(mvc.get().uri(space.href() + "/promises").header("Accept-Language", lang).exchange());

        assertThat(visitor.select("tbody tr")).hasSize(6);
        assertThat(visitor.select("form[method=post]")).isEmpty();
        assertThat(visitor.text()).contains("35").doesNotContain("followups.", "{0}");
        assertThat(page(communicator).select("form[method=post] input[inputmode=numeric], form[method=post] input[type=number]")).hasSize(5);
    }

    @Test
    @Tag("REL-28")
    void twoWhoSetTheDaysAtOnceDoNotOverwriteEachOther() {
        var was = page(communicator).select("[name=was]").val();
        assertThat(sets(communicator, Map.of("was", was, "read", "14"))).hasStatus(303);

        assertThat(sets(administrator, Map.of("was", was, "read", "30"))).hasStatus(409);

        assertThat(page(administrator).select("[name=read]").val()).isEqualTo("14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "731", "två", "1e2", "99999999999", "1.5"})
    @Tag("UX-04")
    void whatIsNoNumberOfDaysIsSaidAndKept(String typed) {
        var answer = sets(communicator, Map.of("was", page(communicator).select("[name=was]").val(), "resting", typed));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("[name=resting]").val()).isEqualTo(typed);
        assertThat(document(answer).select("#problems a").attr("href")).isEqualTo("#resting");
    }

    @Test
    @Tag("SEC-03")
    void onlyStaffOfTheSpaceMaySetTheDays() {
        var elsewhere = world.somebody(world.aSpace(), Role.COMMUNICATOR);

        assertThat(sets(elsewhere, Map.of("was", "", "read", "14"))).hasStatus(404);
        assertThat(mvc.get().uri("/spaces/nowhere/promises").exchange()).hasStatus(404);
    }
}
