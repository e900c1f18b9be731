package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.HandOvers.Said;
import org.samskap.followups.HandOvers.Saying;
import org.samskap.followups.internal.handover.Asked;
import org.samskap.followups.internal.handover.Asking;
import org.samskap.followups.internal.handover.HandOverQueries;
import org.samskap.followups.internal.handover.Overtaken;
import org.samskap.followups.internal.handover.Speaking;
import org.samskap.followups.internal.handover.State;
import org.samskap.partners.Organisation;
import org.samskap.partners.UnitClosed;
import org.samskap.partners.UnitId;
import org.samskap.partners.UnitReached;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class HandOverTests {
    private static final Instant MONDAY = Instant.parse("2023-11-20T07:00:00Z");
    private static final LocalDate BY = LocalDate.of(2023, 12, 11);
    private static final String QUESTION = "Går det att pröva boendestöd någon kväll?";

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;
    @Autowired HandOvers handOvers;
    @Autowired Asking asking;
    @Autowired Speaking speaking;
    @Autowired HandOverQueries queries;
    @Autowired Trails trails;
    @Autowired MockMvcTester mvc;

    Space space;
    Actor communicator;
    ProposalSummary proposal;
    UnitId social;
    UnitId care;

    @BeforeEach
    void aProposalAndTwoUnits() {
        clock.set(MONDAY);
        space = world.aSpace();
        communicator = world.somebody(space, Role.COMMUNICATOR);
        proposal = world.aProposal(space, null, MONDAY.minusSeconds(86400));
        social = aUnit();
        care = aUnit();
    }

    private UnitId aUnit() {
        return world.anOrganisation().units().getFirst().id();
    }

    private void ask(UnitId... units) {
        handOvers.ask(communicator, proposal.id(), List.of(units), QUESTION, BY);
    }

    private void say(UnitId unit, Saying saying, String text) {
        handOvers.say(communicator, proposal.id(), unit, new Said(saying, text, null, null));
    }

    private void passOn(UnitId from, UnitId to) {
        handOvers.say(communicator, proposal.id(), from, new Said(Saying.PASS_ON, "De har hand om kvällarna.", null, to));
    }

    private Asked last(UnitId unit) {
        return queries.listAbout(proposal.id()).stream().filter(one -> one.unit().equals(unit)).toList().getLast();
    }

    private Promise promise() {
        return trails.findPromise(proposal.id()).orElseThrow();
    }

    private List<StepKind> kinds() {
        return trails.listFor(proposal.id()).stream().map(Step::kind).toList();
    }

    private static void refusedFor(Reason reason, Runnable call) {
        assertThatExceptionOfType(FollowUpRefused.class).isThrownBy(call::run).satisfies(no -> assertThat(no.reasons()).containsExactly(reason));
    }

    // ---------------------------------------------------------------- the promise follows

    @Test
    @Tag("UX-09")
    void whoeverIsAskedOwesTheNextWordByTheEarliestDay() {
        handOvers.ask(communicator, proposal.id(), List.of(care), QUESTION, BY.plusDays(5));
        ask(social);

        assertThat(promise().by()).isEqualTo(BY);
        assertThat(promise().owner()).contains("; ");
        assertThat(world.status(proposal.id())).isEqualTo(Status.READ);
    }

    @Test
    void anAnswerIsPublicAndTheSpaceOwesTheNextWordAgain() {
        ask(social);

        handOvers.say(communicator, proposal.id(), social, new Said(Saying.ANSWER, "Ja, på torsdagar.", "enhetschef", null));

        var step = trails.listFor(proposal.id()).getLast();
        assertThat(step.kind()).isEqualTo(StepKind.HANDOVER_ANSWERED);
        assertThat(step.text()).isEqualTo("Ja, på torsdagar.");
        assertThat(step.decidedBy()).isEqualTo("enhetschef");
        assertThat(promise().owner()).startsWith("Kommunikatör, ");
        assertThat(promise().by()).isEqualTo(LocalDate.of(2023, 11, 20).plusDays(space.answerWithin()));
        assertThat(step.nextDate()).isEqualTo(promise().by());
    }

    @Test
    void severalUnitsAnswerForThemselvesAndTogether() {
        ask(social, care);

        say(social, Saying.ANSWER, "Ja.");
        assertThat(kinds()).doesNotContain(StepKind.HANDOVERS_ANSWERED);
        assertThat(promise().owner()).isEqualTo(last(care).unitName());
        say(care, Saying.ANSWER, "Nej.");

        assertThat(last(social).round()).isEqualTo(last(care).round());
        var joint = trails.listFor(proposal.id()).getLast();
        assertThat(joint.kind()).isEqualTo(StepKind.HANDOVERS_ANSWERED);
        assertThat(joint.href()).isEqualTo(last(care).jointHref());
    }

    @Test
    void aUnitThatTakesItUpLooksIntoItWithinTheSameTime() {
        ask(social);

        say(social, Saying.ARRIVED, null);
        say(social, Saying.ACCEPT, "Vi frågar personalen.");

        assertThat(world.answering.get(proposal.id())).hasSize(1);
        assertThat(kinds()).endsWith(StepKind.HANDED_OVER, StepKind.HANDOVER_ARRIVED, StepKind.HANDOVER_ACCEPTED);
        assertThat(world.status(proposal.id())).isEqualTo(Status.LOOKED_INTO);
        assertThat(promise().by()).isEqualTo(BY);
    }

    @Test
    void whatIsNotOursComesBackWithItsReasonAndTheDayStands() {
        ask(social);
        refusedFor(Reason.REASON_MISSING, () -> say(social, Saying.RETURN, "  "));

        say(social, Saying.RETURN, "Det är regionens fråga.");

        assertThat(trails.listFor(proposal.id()).getLast().text()).isEqualTo("Det är regionens fråga.");
        assertThat(promise().owner()).startsWith("Kommunikatör, ");
        assertThat(promise().by()).isEqualTo(BY);
    }

    @Test
    void whatComesBackLateLeavesAWeekToAskAgain() {
        ask(social);
        clock.set(Instant.parse("2023-12-12T09:00:00Z"));

        say(social, Saying.RETURN, "Det är regionens fråga.");

        assertThat(promise().by()).isEqualTo(LocalDate.of(2023, 12, 19));
    }

    @Test
    void whatStaffPromisedSinceStandsWhateverAUnitSays() {
        ask(social);
        followUps.report(communicator, new ReportBack(null, Set.of(proposal.id()), null, "Vi har frågat och väntar.", null, null, BY.plusDays(3)));

        say(social, Saying.ANSWER, "Ja.");

        assertThat(promise().by()).isEqualTo(BY.plusDays(3));
    }

    @Test
    @Tag("REL-02")
    void whatAUnitSaysIsToldWhereTheProposalGoesOnByNow() {
        ask(social);
        var target = world.aProposal(space, null, MONDAY);
        handOvers.ask(communicator, target.id(), List.of(care), QUESTION, BY);
        world.leads.put(proposal.id(), List.of(target.id()));

        say(social, Saying.ANSWER, "Ja, på torsdagar.");

        for (var id : List.of(proposal.id(), target.id())) {
            assertThat(trails.listFor(id)).filteredOn(step -> step.kind() == StepKind.HANDOVER_ANSWERED).singleElement()
                    .satisfies(step -> assertThat(step.text()).isEqualTo("Ja, på torsdagar."));
        }
        assertThat(trails.findPromise(target.id()).orElseThrow().owner()).isEqualTo(promise().owner())
                .isEqualTo(world.units().stream().filter(unit -> unit.id().equals(care)).findFirst().orElseThrow().fullName());
    }

    // ---------------------------------------------------------------- passing on

    @Test
    void aQuestionIsPassedOnWithItsDay() {
        ask(social);

        passOn(social, care);

        assertThat(last(social).state()).isEqualTo(State.PASSED_ON);
        assertThat(last(care).question()).isEqualTo(QUESTION);
        assertThat(promise().owner()).isEqualTo(last(care).unitName());
        assertThat(promise().by()).isEqualTo(BY);
        assertThat(kinds()).endsWith(StepKind.HANDOVER_PASSED_ON, StepKind.HANDED_OVER);
    }

    @Test
    void aQuestionNeverGoesInACircle() {
        var third = aUnit();
        ask(social);
        passOn(social, care);
        passOn(care, third);

        refusedFor(Reason.UNIT_HAD_IT, () -> passOn(third, social));
        refusedFor(Reason.UNIT_HAD_IT, () -> passOn(third, care));
        refusedFor(Reason.UNIT_HAD_IT, () -> passOn(third, third));
        assertThat(last(third).state()).isEqualTo(State.ASKED);
    }

    @Test
    void aUnitThatIsNoMoreOrHasTheQuestionIsNotAsked() {
        world.closed.add(care);
        refusedFor(Reason.UNIT_CLOSED, () -> ask(social, care));
        ask(social);
        refusedFor(Reason.UNIT_CLOSED, () -> passOn(social, care));
        refusedFor(Reason.UNIT_ASKED_ALREADY, () -> handOvers.ask(communicator, proposal.id(), List.of(social), "Något annat?", BY));
        refusedFor(Reason.UNIT_MISSING, () -> passOn(social, null));
    }

    @Test
    void theQuestionsOfAUnitThatClosesGoBack(Scenario scenario) {
        ask(social);
        world.closed.add(social);

        scenario.publish(new UnitClosed(social, world.organisations.values().stream().findFirst().map(Organisation::id).orElseThrow(), MONDAY))
                .andWaitForStateChange(() -> last(social).state(), state -> state == State.RETURNED)
                .andVerify(state -> assertThat(trails.listFor(proposal.id()).getLast().text()).isEqualTo("Ihopslagen med en annan."));
        assertThat(promise().owner()).startsWith("Kommunikatör, ");
    }

    // ---------------------------------------------------------------- two at once, twice, too late

    @Test
    @Tag("REL-29")
    void aFormSentTwiceIsOneQuestionAndOneAnswer() {
        ask(social);
        ask(social);
        var read = last(social);
        speaking.say(read, 0, new Said(Saying.ANSWER, "Ja.", null, null));
        speaking.say(read, 0, new Said(Saying.ANSWER, "Ja.", null, null));

        assertThat(kinds()).containsExactly(StepKind.RAISED, StepKind.HANDED_OVER, StepKind.HANDOVER_ANSWERED);
    }

    @Test
    @Tag("REL-28")
    void ofTwoWhoAnswerAtOnceOneIsToldThatSheWasOvertaken() throws Exception {
        ask(social);
        var read = last(social);

        long overtaken;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            overtaken = Stream.of("Ja.", "Nej.").<Callable<Boolean>>map(text -> () -> {
                try {
                    speaking.say(read, 0, new Said(Saying.ANSWER, text, null, null));
                    return false;
                } catch (Overtaken now) {
                    return true;
                }
            }).map(threads::submit).toList().stream().filter(done -> {
                try {
                    return done.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).count();
        }

        assertThat(overtaken).isEqualTo(1);
        assertThat(kinds()).containsOnlyOnce(StepKind.HANDOVER_ANSWERED);
    }

    @Test
    void afterItWasTakenBackNothingIsKept() {
        ask(social);
        var read = last(social);
        refusedFor(Reason.REASON_MISSING, () -> asking.takeBack(communicator, read.id(), null));
        asking.takeBack(communicator, read.id(), "Vi frågade fel enhet.");

        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> speaking.say(read, 0, new Said(Saying.ANSWER, "Ja.", null, null)));
        assertThat(kinds()).endsWith(StepKind.HANDOVER_TAKEN_BACK);
        assertThat(promise().owner()).startsWith("Kommunikatör, ");
    }

    @Test
    void aProposalThatIsClosedWaitsForNobody(Scenario scenario) {
        ask(social);

        scenario.stimulate(() -> followUps.report(communicator, new ReportBack(null, Set.of(proposal.id()), Status.DONE, "Det är klart nu.", null, null, null)))
                .andWaitForStateChange(() -> last(social).state(), state -> state == State.ENDED);
        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> speaking.say(last(social), last(social).version(), new Said(Saying.ANSWER, "Ja.", null, null)));
    }

    @Test
    void aPromiseThatIsMovedGivesTheUnitMoreTime(Scenario scenario) {
        ask(social);

        scenario.stimulate(() -> followUps.movePromise(communicator, proposal.id(), BY.plusDays(7), "De behöver en vecka till."))
                .andWaitForStateChange(() -> last(social).answerBy(), BY.plusDays(7)::equals);
        assertThat(promise().owner()).isEqualTo(last(social).unitName());
    }

    // ---------------------------------------------------------------- who may

    @ParameterizedTest
    @EnumSource(Saying.class)
    @Tag("SEC-03")
    void onlyStaffAndThoseWhoRepresentTheUnitSpeakForIt(Saying saying) {
        ask(social);
        var stranger = new Actor(PersonId.next(), "Nils");

        assertThatThrownBy(() -> handOvers.say(stranger, proposal.id(), social, new Said(saying, "Ja.", null, care))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> handOvers.ask(stranger, proposal.id(), List.of(care), QUESTION, BY)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> asking.takeBack(stranger, last(social).id(), "Nej.")).isInstanceOf(NotVisible.class);
        assertThat(last(social).version()).isZero();
    }

    private Actor representativeOf(UnitId unit) {
        var person = new Actor(PersonId.next(), "Leila");
        world.organisations.values().stream().filter(one -> one.units().stream().anyMatch(u -> u.id().equals(unit)))
                .forEach(one -> world.representatives.put(one.id(), Set.of(person.id())));
        return person;
    }

    @Test
    void aRepresentativeAnswersButDoesNotTakeBack() {
        ask(social);
        var leila = representativeOf(social);

        handOvers.say(leila, proposal.id(), social, new Said(Saying.ACCEPT, null, null, null));

        assertThat(last(social).state()).isEqualTo(State.ACCEPTED);
        assertThatThrownBy(() -> asking.takeBack(leila, last(social).id(), "Nej.")).isInstanceOf(NotVisible.class);
    }

    // ---------------------------------------------------------------- letters

    private List<String> lettersTo(PersonId person) {
        return world.letters.getOrDefault(person, List.of()).stream().map(letter -> letter.subject() + "\n" + letter.body()).toList();
    }

    private PersonId mailboxOf(UnitId unit) {
        return world.mailboxes.computeIfAbsent(unit, id -> PersonId.next());
    }

    private String link(UnitId unit) {
        return lettersTo(mailboxOf(unit)).getLast().replaceFirst("(?s).*samskap.example(/answer/\\S+).*", "$1");
    }

    @Test
    void aUnitWithAnAddressGetsAPrivateLinkAndOneWithoutIsReachedThroughThoseWhoRepresentIt() {
        mailboxOf(social);
        var leila = representativeOf(care);

        ask(social, care);

        assertThat(lettersTo(mailboxOf(social))).singleElement().asString().contains(QUESTION, "/answer/handover-");
        assertThat(lettersTo(leila.id())).singleElement().asString().contains("/handovers/" + last(care).id()).doesNotContain("/answer/");
    }

    @Test
    @Tag("SEC-15")
    void aNewAddressClosesTheLinksOfTheOldOneAndGetsWhatIsOpen(Scenario scenario) {
        mailboxOf(social);
        ask(social);
        var before = link(social);
        var organisation = world.units().stream().filter(unit -> unit.id().equals(social)).findFirst().orElseThrow().organisation();
        var elsewhere = PersonId.next();
        world.mailboxes.put(social, elsewhere);

        assertThat(mvc.get().uri(before).exchange()).hasStatus(404);
        assertThat(mvc.post().uri(before).param("say", "ANSWER").param("version", "0").param("answer", "Ja.").exchange()).hasStatus(404);

        scenario.publish(new UnitReached(social, organisation, MONDAY)).andWaitForStateChange(() -> lettersTo(elsewhere).size(), size -> size == 1).andVerify(size -> assertThat(size).isEqualTo(1));
        assertThat(mvc.get().uri(link(social)).exchange()).hasStatusOk();
        assertThat(link(social)).isNotEqualTo(before);
    }

    @Test
    void staffHearWhenAUnitAnswersAndWhenItGivesTheQuestionBack() {
        ask(social, care);
        say(social, Saying.ANSWER, "Ja, på torsdagar.");
        say(care, Saying.RETURN, "Det är regionens fråga.");

        assertThat(lettersTo(communicator.id())).hasSize(2).first().asString().contains("> Ja, på torsdagar.");
    }

    @Test
    @Tag("REL-02")
    void remindersComeOnceBeforeOnTheDayAndEachWeekAfter() {
        mailboxOf(social);
        ask(social);
        int before = lettersTo(mailboxOf(social)).size();
        for (var day = LocalDate.of(2023, 11, 20); day.isBefore(LocalDate.of(2023, 12, 23)); day = day.plusDays(1)) {
            clock.set(day.atTime(9, 0).atZone(World.STOCKHOLM).toInstant());
            handOvers.remind();
            handOvers.remind();
            clock.set(day.atTime(22, 0).atZone(World.STOCKHOLM).toInstant());
            handOvers.remind();
        }

        // 4 December, 11 December, then 12 and 19.
        assertThat(lettersTo(mailboxOf(social)).size() - before).isEqualTo(4);
        say(social, Saying.ANSWER, "Ja.");
        clock.set(Instant.parse("2023-12-27T09:00:00Z"));
        handOvers.remind();
        assertThat(lettersTo(mailboxOf(social)).size() - before).isEqualTo(4);
    }

    // ---------------------------------------------------------------- pages

    private static Document page(MvcTestResult result, int status) throws Exception {
        assertThat(result).hasStatus(status);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void aUnitWithoutAccountAnswersByTheLinkInItsMail(String lang) throws Exception {
        mailboxOf(social);
        ask(social);
        var page = page(mvc.get().uri(link(social)).header("Accept-Language", lang).exchange(), 200);
        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.text()).contains(QUESTION, proposal.title());
        assertThat(page.select("form[action$=/back]")).isEmpty();

        assertThat(mvc.post().uri(link(social)).param("say", "ANSWER").param("version", "0").param("answer", "Ja, på torsdagar.").exchange()).hasStatus(303);

        assertThat(page(mvc.get().uri(last(social).jointHref()).header("Accept-Language", lang).exchange(), 200).text()).contains("Ja, på torsdagar.");
    }

    @Test
    @Tag("REL-28")
    void whoeverAnswersSecondSeesBothTexts() throws Exception {
        mailboxOf(social);
        ask(social);
        say(social, Saying.ANSWER, "Ja, på torsdagar.");

        var page = page(mvc.post().uri(link(social)).param("say", "ANSWER").param("version", "0").param("answer", "Nej, aldrig.").exchange(), 409);

        assertThat(page.text()).contains("Ja, på torsdagar.", "Nej, aldrig.");
        assertThat(page.select("textarea[name=answer]").text()).isEqualTo("Nej, aldrig.");
        assertThat(page.select("input[name=version]").eachAttr("value")).contains("1");
    }

    @Test
    void anAnswerToAQuestionThatWasTakenBackIsShownButNotKept() throws Exception {
        mailboxOf(social);
        ask(social);
        var link = link(social);
        asking.takeBack(communicator, last(social).id(), "Vi frågade fel enhet.");

        var page = page(mvc.post().uri(link).param("say", "ANSWER").param("version", "0").param("answer", "Nej, aldrig.").exchange(), 409);

        assertThat(page.text()).contains("Vi frågade fel enhet.", "Nej, aldrig.");
        assertThat(page.select("textarea[name=answer]")).isEmpty();
        assertThat(kinds()).doesNotContain(StepKind.HANDOVER_ANSWERED);
    }

    @Test
    @Tag("UX-04")
    void aMissingReasonIsAskedForInTheFormThatNeedsIt() throws Exception {
        mailboxOf(social);
        ask(social);

        var passing = page(mvc.post().uri(link(social)).param("say", "PASS_ON").param("version", "0").param("unit", care.toString()).exchange(), 422);
        assertThat(passing.select("#why-error").text()).isNotEmpty();
        assertThat(passing.select("details[open] select[name=unit] option[selected]").val()).isEqualTo(care.toString());
        var nothing = page(mvc.post().uri(link(social)).param("say", "PASS_ON").param("version", "0").exchange(), 422);
        assertThat(nothing.select("#why-error, #unit-error")).as("all of it at once").hasSize(2);
        var back = page(mvc.post().uri(last(social).href() + "/back").param("back", "").header(SignedInByHeader.HEADER, communicator.id()).exchange(), 422);
        assertThat(back.select("#back-error").text()).isNotEmpty();
    }

    @Test
    void theAnswersTogetherSayTheQuestionOnceAndWhereItWent() throws Exception {
        var third = aUnit();
        ask(social, care);
        passOn(social, third);
        say(care, Saying.RETURN, "Det är inte vår sak.");

        var joint = page(mvc.get().uri(last(care).jointHref()).exchange(), 200);

        assertThat(joint.select("blockquote").eachText()).containsExactly(QUESTION);
        assertThat(joint.select("section:has(#unit-" + last(social).id() + ")").text()).endsWith("De har hand om kvällarna. Nu har de frågan: " + last(third).unitName());
        assertThat(joint.select("section:has(#unit-" + last(care).id() + ")").text()).endsWith("Det är inte vår sak.");
    }

    @Test
    @Tag("SEC-02")
    void whatNotEverybodyMaySeeIsOnNoPublicPage() throws Exception {
        ask(social);
        assertThat(mvc.get().uri(last(social).jointHref()).exchange()).hasStatus(200);
        proposal = world.aProposal(space, null, MONDAY);
        world.put(proposal.id(), Status.RECEIVED, false);
        ask(social);

        assertThat(mvc.get().uri(last(social).jointHref()).exchange()).hasStatus(404);
        assertThat(queries.listOf(social, true, 9)).singleElement().satisfies(one -> assertThat(one.reference()).isNotEqualTo(proposal.reference()));
        for (var path : List.of("/answers/nonsense", "/answer/nonsense", "/handovers/nonsense")) assertThat(mvc.get().uri(path).header(SignedInByHeader.HEADER, communicator.id()).exchange()).hasStatus(404);
        assertThat(mvc.get().uri(last(social).href()).header(SignedInByHeader.HEADER, PersonId.next()).exchange()).hasStatus(404);
    }

    @Test
    void staffAskSeveralUnitsAndGiveTheFirstAnAddress() throws Exception {
        var form = "/desk/handover?proposal=" + proposal.reference();
        assertThat(page(mvc.get().uri(form).header(SignedInByHeader.HEADER, communicator.id()).exchange(), 200).select("select[name=unit] option").size()).isGreaterThan(2);
        var wrong = mvc.post().uri("/desk/handover").param("proposal", proposal.reference().text()).param("unit", social.toString()).param("email", "registratorn")
                .header(SignedInByHeader.HEADER, communicator.id()).exchange();
        assertThat(page(wrong, 422).select("#email-error").text()).isNotEmpty();

        assertThat(mvc.post().uri("/desk/handover").param("proposal", proposal.reference().text()).param("unit", social.toString()).param("unit2", care.toString())
                .param("email", "registrator@staden.example").param("note", QUESTION).param("answerBy", BY.toString())
                .header(SignedInByHeader.HEADER, communicator.id()).exchange()).hasStatus(303);

        assertThat(queries.listAbout(proposal.id())).hasSize(2);
        assertThat(lettersTo(world.mailboxes.get(social))).hasSize(1);
    }
}
