package org.samskap.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.registrations.Neighbours.ORGANISER;
import static org.samskap.registrations.OutlineFixture.anEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.PersonId;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventOutline;
import org.samskap.registrations.internal.questions.NeedKind;
import org.samskap.registrations.internal.questions.Questions;
import org.samskap.registrations.internal.questions.Told;
import org.samskap.registrations.internal.signup.Ask;
import org.samskap.registrations.internal.signup.Asker;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.registrations.internal.signup.Details;
import org.samskap.registrations.internal.signup.FewerPlacesThanPeople;
import org.samskap.registrations.internal.signup.NoRoom;
import org.samskap.registrations.internal.signup.Organising;
import org.samskap.registrations.internal.signup.SettingsDesk;
import org.samskap.registrations.internal.signup.SettingsDesk.Settings;
import org.samskap.registrations.internal.signup.OwnSignUp;
import org.samskap.registrations.internal.signup.Setup;
import org.samskap.registrations.internal.signup.SigningUp;
import org.samskap.registrations.internal.signup.Wish;
import org.samskap.ui.Ids;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** Places are given once, in the order of asking, and none is lost. */
@ApplicationModuleTest
@SharedDatabase("registrations")
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
class SigningUpTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");

    private final SigningUp signingUp;
    private final OwnSignUp own;
    private final Organising organising;
    private final SettingsDesk settings;
    private final SignUps signUps;
    private final SignUpKeeping keeping;
    private final Questions questions;
    private final Interests interests;
    private final Neighbours.PlannedEvents events;
    private final Neighbours.KeptLetters letters;
    private final Neighbours.RememberedPeople people;
    private final TestClock clock;

    SigningUpTests(SigningUp signingUp, OwnSignUp own, Organising organising, SettingsDesk settings, SignUps signUps, SignUpKeeping keeping, Questions questions,
                   Interests interests, Neighbours.PlannedEvents events, Neighbours.KeptLetters letters,
                   Neighbours.RememberedPeople people, TestClock clock) {
        this.signingUp = signingUp;
        this.own = own;
        this.organising = organising;
        this.settings = settings;
        this.signUps = signUps;
        this.keeping = keeping;
        this.questions = questions;
        this.interests = interests;
        this.events = events;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void morning() {
        clock.set(NOW);
    }

    @Test
    @Tag("SEC-29")
    void twoHundredAtOnceForFiftyPlacesAreFiftyWhoComeAndTheOthersInOrder() throws Exception {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 2), 50);
        var asks = new ArrayList<Callable<SignUp>>();
        for (int i = 0; i < 200; i++) asks.add(() -> ask(event));

        var done = new ArrayList<SignUp>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<SignUp> each : many.invokeAll(asks)) done.add(each.get());
        }

        assertThat(done).hasSize(200).extracting(SignUp::id).doesNotHaveDuplicates();
        var inOrder = signUps.listFor(event.id(), EnumSet.allOf(SignUpState.class));
        assertThat(inOrder).hasSize(200);
        assertThat(inOrder.subList(0, 50)).extracting(SignUp::state).containsOnly(SignUpState.CONFIRMED);
        assertThat(inOrder.subList(50, 200)).extracting(SignUp::state).containsOnly(SignUpState.WAITING);
    }

    @Test
    @Tag("REL-29")
    void aDoubleClickIsOneSignUp() throws Exception {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 5);
        var ask = new Ask(Ids.next(), one(), Details.NONE, Told.NOTHING);
        Callable<SignUp> click = () -> signingUp.ask(event.id(), visitor("anna@example.org"), ask);

        try (var twice = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : twice.invokeAll(List.of(click, click))) each.get();
        }

        assertThat(signUps.listFor(event.id(), EnumSet.allOf(SignUpState.class))).hasSize(1);
    }

    @Test
    void aVisitorConfirmsTheAddressAndComes() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 1);
        var anna = signingUp.ask(event.id(), visitor("anna@example.org"), wish(one()));

        assertThat(anna.state()).isEqualTo(SignUpState.ASKED);
        assertThat(anna.heldUntil()).isEqualTo(NOW.plus(SigningUp.TO_CONFIRM));
        var mail = letters.to(anna.person()).getFirst();
        assertThat(mail.body()).contains(signUps.linkOf(anna.id()).toString()).contains("Finansieras av EU");
        assertThat(mail.secret()).isTrue();
        assertThat(mail.expires()).isEqualTo(anna.heldUntil());
        assertThat(ask(event).state()).as("the place is kept meanwhile").isEqualTo(SignUpState.WAITING);

        own.confirm(anna.id());
        own.confirm(anna.id());

        assertThat(signUps.find(signUps.codeOf(anna.id()))).map(SignUp::state).contains(SignUpState.CONFIRMED);
        assertThat(people.findMailbox(anna.person()).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void aPlaceThatNobodyConfirmsGoesOn() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 1);
        var anna = signingUp.ask(event.id(), visitor("anna@example.org"), wish(one()));
        var bo = ask(event);

        clock.advance(SigningUp.TO_CONFIRM);
        keeping.passOn();

        assertThat(stateOf(bo)).isEqualTo(SignUpState.OFFERED);
        own.confirm(anna.id());
        assertThat(stateOf(anna)).as("late, but she keeps her place in the queue").isEqualTo(SignUpState.WAITING);
        own.withdraw(bo.id());
        assertThat(stateOf(anna)).isEqualTo(SignUpState.OFFERED);
    }

    @Test
    @Tag("SEC-16")
    void whoAsksAgainGetsTheLinkAgainAndIsToldTheSame() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 5);
        var first = signingUp.ask(event.id(), visitor("anna@example.org"), wish(one()));

        var again = signingUp.ask(event.id(), visitor("ANNA@example.org"), wish(one()));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(letters.to(first.person())).hasSize(2).allSatisfy(letter -> assertThat(letter.body()).contains(signUps.linkOf(first.id()).toString()));
    }

    @Test
    void aFreePlaceIsOfferedInOrderAndPassedOnWhenNobodyAnswers() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 1);
        var anna = ask(event);
        var bo = ask(event);
        var cecilia = ask(event);

        own.withdraw(anna.id());
        own.withdraw(anna.id());
        assertThat(List.of(stateOf(anna), stateOf(bo), stateOf(cecilia)))
                .containsExactly(SignUpState.WITHDRAWN, SignUpState.OFFERED, SignUpState.WAITING);
        assertThat(letters.subjectsTo(bo.person())).hasSize(1);
        assertThat(ask(event).state()).as("a place that is offered is nobody else's").isEqualTo(SignUpState.WAITING);

        clock.advance(Duration.ofHours(48));
        assertThat(own.accept(bo.id())).as("the hour is over").isFalse();
        assertThat(List.of(stateOf(bo), stateOf(cecilia))).containsExactly(SignUpState.LAPSED, SignUpState.OFFERED);
        assertThat(own.accept(cecilia.id())).isTrue();
        assertThat(stateOf(cecilia)).isEqualTo(SignUpState.CONFIRMED);
    }

    @Test
    void whoDoesNotFitIsPassedOverAndKeepsTheirPlaceInTheQueue() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 4);
        var four = signingUp.ask(event.id(), known(), wish(new Wish(Mode.IN_ROOM, null, Set.of(), 3, 0)));
        ask(event);
        var family = signingUp.ask(event.id(), known(), wish(new Wish(Mode.IN_ROOM, null, Set.of(), 2, 2)));
        var alone = ask(event);

        own.withdraw(four.id());

        assertThat(List.of(stateOf(family), stateOf(alone))).containsExactly(SignUpState.WAITING, SignUpState.OFFERED);
    }

    @Test
    void inTheRoomAndOnlineEachHaveTheirPlaces() {
        var event = anEvent(AttendanceContract.ALL_DAYS, 1);
        taking(event, List.of(new Capacity(Mode.IN_ROOM, null, null, 1), new Capacity(Mode.ONLINE, null, null, 1)));

        assertThat(ask(event).state()).isEqualTo(SignUpState.CONFIRMED);
        assertThat(ask(event).state()).isEqualTo(SignUpState.WAITING);
        assertThat(signingUp.ask(event.id(), known(), wish(new Wish(Mode.ONLINE, null, Set.of(), 1, 0))).state()).isEqualTo(SignUpState.CONFIRMED);
    }

    @Test
    void aTrackIsChangedOnlyIntoOneWithRoom() {
        var event = anEvent(AttendanceContract.ONE_TRACK, 1, "a", "b", "c");
        taking(event, List.of(new Capacity(Mode.IN_ROOM, null, "a", 1), new Capacity(Mode.IN_ROOM, null, "b", 1)));
        var anna = signingUp.ask(event.id(), known(), wish(track("a")));
        signingUp.ask(event.id(), known(), wish(track("b")));
        var bo = signingUp.ask(event.id(), known(), wish(track("a")));

        assertThatExceptionOfType(NoRoom.class).isThrownBy(() -> own.change(anna.id(), track("b"), Details.NONE, Told.NOTHING));
        assertThat(signUps.get(anna.id()).track()).isEqualTo("a");
        own.change(anna.id(), track("c"), Details.NONE, Told.NOTHING);

        assertThat(signUps.get(anna.id()).track()).isEqualTo("c");
        assertThat(stateOf(bo)).as("the place in the first track went on").isEqualTo(SignUpState.OFFERED);
    }

    @Test
    void whereTheOrganiserSaysYesToEachNobodyComesBefore() {
        var event = anEvent(AttendanceContract.ALL_DAYS, 1);
        save(event, setup(true, false), List.of());
        var anna = ask(event);
        var bo = ask(event);
        assertThat(anna.state()).isEqualTo(SignUpState.WAITING_FOR_APPROVAL);

        organising.approve(event.summary().slug(), ORGANISER, anna.id());
        organising.end(event.summary().slug(), ORGANISER, bo.id(), "Vi är redan många från samma förvaltning. Välkommen nästa gång!");

        assertThat(List.of(stateOf(anna), stateOf(bo))).containsExactly(SignUpState.CONFIRMED, SignUpState.DECLINED);
        assertThat(letters.to(bo.person()).getLast().body()).contains("Välkommen nästa gång!");
    }

    @Test
    @Tag("SEC-03")
    void onlyOrganisersOrganise() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 5);
        var anna = ask(event);
        var stranger = new Actor(PersonId.next(), "Sten");

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> organising.end(event.summary().slug(), stranger, anna.id(), null));
        var other = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 5);
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> organising.end(other.summary().slug(), ORGANISER, anna.id(), null));
        assertThat(stateOf(anna)).isEqualTo(SignUpState.CONFIRMED);
    }

    @Test
    void thereAreNeverFewerPlacesThanPeople() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 5);
        ask(event);
        ask(event);

        assertThatExceptionOfType(FewerPlacesThanPeople.class).isThrownBy(() -> taking(event, 1)).satisfies(e -> assertThat(e.tooLow().getFirst().taken()).isEqualTo(2));
        assertThat(settings.settings(event).capacities()).containsExactly(new Capacity(Mode.IN_ROOM, null, null, 5));
        taking(event, 2);
    }

    @Test
    void morePlacesGoToThoseWhoWait() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 1);
        ask(event);
        var bo = ask(event);

        taking(event, 2);

        assertThat(stateOf(bo)).isEqualTo(SignUpState.OFFERED);
    }

    @Test
    void whoeverAsksLateWaitsForTheOrganiser() {
        var event = events.add(anEvent(AttendanceContract.ALL_DAYS, org.samskap.events.EventState.CLOSED, OutlineFixture.FIRST, 1, OutlineFixture.STOCKHOLM, null, null));
        save(event, setup(false, true), List.of());
        var anna = ask(event);

        assertThat(anna.state()).isEqualTo(SignUpState.WAITING);
        keeping.passOn();
        assertThat(stateOf(anna)).isEqualTo(SignUpState.WAITING);
        organising.offer(event.summary().slug(), ORGANISER, anna.id());
        assertThat(stateOf(anna)).isEqualTo(SignUpState.OFFERED);
    }

    @Test
    @Tag("PRIV-09")
    void needsAreDeletedOnTheirDayAndWhenSomebodyDoesNotCome() {
        var event = taking(anEvent(AttendanceContract.ALL_DAYS, 1), 5);
        var told = new Told(Map.of(), Map.of(NeedKind.ACCESS, "Hörslinga"));
        var anna = signingUp.ask(event.id(), known(), new Ask(Ids.next(), one(), Details.NONE, told));
        var bo = signingUp.ask(event.id(), known(), new Ask(Ids.next(), one(), Details.NONE, told));
        own.withdraw(bo.id());
        assertThat(questions.toldBy(bo.id()).needs()).isEmpty();

        var lastKept = OutlineFixture.FIRST.plusDays(14).atTime(23, 59, 59).atZone(OutlineFixture.STOCKHOLM).toInstant();
        clock.set(lastKept);
        keeping.forget();
        assertThat(questions.toldBy(anna.id()).needs()).containsEntry(NeedKind.ACCESS, "Hörslinga");

        clock.set(lastKept.plusSeconds(1));
        keeping.forget();
        assertThat(questions.toldBy(anna.id()).needs()).isEmpty();
        assertThat(stateOf(anna)).isEqualTo(SignUpState.CONFIRMED);
    }

    @Test
    void whoAskedToBeToldHearsOnceThatSignUpIsOpen() {
        var event = anEvent(AttendanceContract.ALL_DAYS, 1);
        events.add(event);
        var anna = people.remember("Anna", "anna@example.org", Lang.SV);
        var unconfirmed = people.remember("Bo", "bo@example.org", Lang.SV);
        people.confirmEmail(anna);
        interests.register(event.id(), Interest.REGISTRATION_OPENS, anna);
        interests.register(event.id(), Interest.REGISTRATION_OPENS, unconfirmed);
        keeping.passOn();
        assertThat(letters.to(anna)).isEmpty();

        taking(event, 5);
        keeping.passOn();
        keeping.passOn();

        assertThat(letters.to(anna)).hasSize(1);
        assertThat(letters.to(unconfirmed)).isEmpty();
    }

    private static Asker known() {
        return new Asker.Known(PersonId.next(), Lang.SV);
    }

    private static Asker visitor(String address) {
        return new Asker.Visitor("Anna", new EmailAddress(address), Lang.SV);
    }

    private SignUp ask(EventOutline event) {
        return signingUp.ask(event.id(), known(), wish(one()));
    }

    private static Ask wish(Wish wish) {
        return new Ask(Ids.next(), wish, Details.NONE, Told.NOTHING);
    }

    private static Wish one() {
        return new Wish(Mode.IN_ROOM, null, Set.of(), 1, 0);
    }

    private static Wish track(String track) {
        return new Wish(Mode.IN_ROOM, track, Set.of(), 1, 0);
    }

    private SignUpState stateOf(SignUp signUp) {
        return signUps.get(signUp.id()).state();
    }

    private EventOutline taking(EventOutline event, int places) {
        return taking(event, List.of(new Capacity(Mode.IN_ROOM, null, null, places)));
    }

    private EventOutline taking(EventOutline event, List<Capacity> capacities) {
        return save(event, setup(false, false), capacities);
    }

    private EventOutline save(EventOutline event, Setup setup, List<Capacity> capacities) {
        events.add(event);
        settings.save(event.summary().slug(), ORGANISER, new Settings(settings.settings(event).version(), setup, capacities, Map.of()));
        return event;
    }

    private static Setup setup(boolean approval, boolean late) {
        return new Setup(true, true, true, approval, true, true, late, 48, new Setup.Asks(true, true, true, true, true, true), 14);
    }
}
