package org.samskap.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.registrations.OutlineFixture.FIRST;
import static org.samskap.registrations.OutlineFixture.anEvent;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.PersonId;
import org.samskap.events.AttendanceContract;
import org.samskap.events.DayId;
import org.samskap.events.EventCalendars.Revision;
import org.samskap.events.EventChanged;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.registrations.internal.invitations.Invitations;
import org.samskap.registrations.internal.invitations.InvitationsProbe;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.TestClock;

/** One sign-up, one calendar entry for each day, and nobody hears twice of the same. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class, InvitationsTests.Guests.class})
class InvitationsTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:30:00Z");
    private final Invitations invitations;
    private final Reminders reminders;
    private final GuestList guests;
    private final Neighbours.PlannedEvents events;
    private final Neighbours.KeptLetters letters;
    private final Neighbours.RememberedPeople people;
    private final CalendarNeighbours.CountedCalendars calendars;
    private final CalendarNeighbours.Rooms rooms;
    private final TestClock clock;
    private final MockMvcTester mvc;

    InvitationsTests(Invitations invitations, Reminders reminders, GuestList guests, Neighbours.PlannedEvents events, Neighbours.KeptLetters letters,
                     Neighbours.RememberedPeople people, CalendarNeighbours.CountedCalendars calendars, CalendarNeighbours.Rooms rooms,
                     TestClock clock, MockMvcTester mvc) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.guests = guests;
        this.events = events;
        this.letters = letters;
        this.people = people;
        this.calendars = calendars;
        this.rooms = rooms;
        this.clock = clock;
        this.mvc = mvc;
    }

    @BeforeEach
    void morning() {
        clock.set(NOW);
    }

    @Test
    void whoTakesPartInAllDaysIsInvitedToEachWithThatDaysRoomAndNobodyTwice() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 2));
        rooms.links.put(day(event, 0), new JoinLink(URI.create("https://zoom.example/j/1"), null));
        rooms.links.put(day(event, 1), new JoinLink(URI.create("https://zoom.example/j/2"), "Kod 7"));
        var anna = guest(event, Set.of(), Mode.ONLINE, null);

        settle(anna);
        settle(anna);

        var sent = letters.to(anna.person());
        assertThat(sent).extracting(Letter::subject).containsExactly("Välkommen: Samling, måndag 18 december 2023", "Välkommen: Samling, tisdag 19 december 2023");
        assertThat(sent.get(0).body()).contains("https://zoom.example/j/1", "09:00–15:00", "Finansieras av EU", "/sign-ups/").doesNotContain("j/2");
        assertThat(sent.get(1).body()).contains("https://zoom.example/j/2", "Kod 7").doesNotContain("j/1");
        assertThat(sent).allSatisfy(letter -> {
            assertThat(letter.secret()).isTrue();
            assertThat(letter.attachments().getFirst().mediaType()).isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
        });
        assertThat(sent.getFirst().expires()).as("the midnight after the day").isEqualTo(Instant.parse("2023-12-18T23:00:00Z"));
    }

    @Test
    void whoChoseDaysIsInvitedToThoseAndWhoChoseATrackFindsIt() {
        var event = planned(anEvent(AttendanceContract.ONE_TRACK, 3, "stad"));
        var anna = guest(event, Set.of(day(event, 2)), Mode.IN_ROOM, "stad");

        settle(anna);

        assertThat(files(anna)).hasSize(1).first().asString().contains("REQUEST " + day(event, 2), "Spår stad");
        assertThat(letters.to(anna.person()).getFirst().body()).contains("Ditt spår: Spår stad");
    }

    @Test
    void whoComesToTheRoomGetsTheSquareForTheDoorAndWhoTakesPartOnlineHasNoDoor() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 1));
        var anna = guest(event, Set.of(), Mode.IN_ROOM, null);
        var bo = guest(event, Set.of(), Mode.ONLINE, null);
        settle(anna);
        settle(bo);

        assertThat(letters.to(anna.person()).getFirst().attachments()).extracting(file -> file.mediaType().split(";")[0]).containsExactly("text/calendar", "image/png");
        assertThat(letters.to(anna.person()).getFirst().body()).contains("din fyrkant");
        assertThat(letters.to(bo.person()).getFirst().attachments()).hasSize(1);
        assertThat(letters.to(bo.person()).getFirst().body()).doesNotContain("fyrkant");
    }

    @Test
    void onlyTheDayThatChangedIsToldAgainAndCountsHigher() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 2));
        var anna = guest(event, Set.of(), Mode.IN_ROOM, null);
        settle(anna);

        change(event, 0, 1, true);
        invitationsOf(event);
        invitationsOf(event);

        assertThat(letters.subjectsTo(anna.person())).hasSize(3).last().isEqualTo("Ändrat: Samling, måndag 18 december 2023");
        assertThat(files(anna).getLast()).contains("REQUEST " + day(event, 0) + " SEQUENCE 1");
    }

    @Test
    void anEventThatIsCancelledTakesItsDaysBack() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 1));
        var anna = guest(event, Set.of(), Mode.IN_ROOM, null);
        settle(anna);

        change(event, 0, 1, false);
        invitationsOf(event);

        assertThat(letters.subjectsTo(anna.person())).last().isEqualTo("Inställt: Samling, måndag 18 december 2023");
        assertThat(files(anna).getLast()).contains("CANCEL " + day(event, 0) + " SEQUENCE 1");
    }

    @Test
    void whoWithdrawsAndComesBackIsCountedUpwardsAllTheWay() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 1));
        var anna = guest(event, Set.of(), Mode.IN_ROOM, null);
        settle(anna);
        settle(guests.add(with(anna, SignUpState.WITHDRAWN, anna.track())));
        settle(guests.add(with(anna, SignUpState.CONFIRMED, anna.track())));

        assertThat(letters.subjectsTo(anna.person())).extracting(subject -> subject.split(":")[0]).containsExactly("Välkommen", "Avanmälan", "Välkommen");
        assertThat(files(anna)).extracting(file -> file.replaceAll(".*SEQUENCE (\\d+) .*", "$1")).containsExactly("0", "1", "2");
    }

    @Test
    void anotherTrackIsAChange() {
        var event = planned(anEvent(AttendanceContract.ONE_TRACK, 1, "stad", "digitalt"));
        var anna = guest(event, Set.of(), Mode.IN_ROOM, "stad");
        settle(anna);
        settle(guests.add(with(anna, SignUpState.CONFIRMED, "digitalt")));

        assertThat(letters.to(anna.person()).getLast().body()).contains("Något har ändrats", "Spår digitalt");
    }

    @Test
    void whoWaitsOrCameTooLateForADayIsNotInvited() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 2));
        var bo = guest(event, Set.of(), Mode.IN_ROOM, null);
        settle(guests.add(with(bo, SignUpState.WAITING, null)));
        assertThat(letters.to(bo.person())).isEmpty();

        clock.set(Instant.parse("2023-12-18T23:30:00Z"));
        settle(guests.add(with(bo, SignUpState.CONFIRMED, null)));
        assertThat(files(bo)).as("the second day only, for it is past midnight there").hasSize(1).first().asString().contains(day(event, 1).toString());
    }

    @Test
    @Tag("REL-02")
    void manyAtOnceTellOnce() throws Exception {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 1));
        var anna = guest(event, Set.of(), Mode.IN_ROOM, null);
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 6; i++) {
            int each = i;
            tries.add(() -> {
                if (each % 2 == 0) settle(anna);
                else invitationsOf(event);
                return true;
            });
        }

        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : many.invokeAll(tries)) each.get();
        }

        assertThat(letters.to(anna.person())).hasSize(1);
    }

    @Test
    void aReminderComesOnceTwoDaysBeforeAndNotAtNight() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 2));
        var anna = guest(event, Set.of(), Mode.IN_ROOM, null);
        settle(anna);
        clock.set(Instant.parse("2023-12-15T12:00:00Z"));
        assertThat(reminders.remind()).as("three days before").isZero();
        clock.set(Instant.parse("2023-12-16T05:00:00Z"));
        assertThat(reminders.remind()).as("at six in the morning").isZero();
        var late = guest(event, Set.of(), Mode.IN_ROOM, null);
        settle(late);

        clock.set(Instant.parse("2023-12-16T12:00:00Z"));
        reminders.remind();
        reminders.remind();
        clock.advance(Duration.ofDays(1));
        reminders.remind();

        assertThat(letters.subjectsTo(anna.person())).filteredOn(subject -> subject.startsWith("Snart")).containsExactly("Snart är det dags: Samling, måndag 18 december 2023");
        assertThat(letters.to(anna.person()).getLast().body()).contains("18 december", "19 december", "Finansieras av EU");
        assertThat(letters.subjectsTo(late.person())).as("has just been invited").noneMatch(subject -> subject.startsWith("Snart"));
    }

    @Test
    void thanksComeOnceAfterTheLastDay() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 2));
        var anna = guest(event, Set.of(), Mode.IN_ROOM, null);
        settle(anna);
        clock.set(Instant.parse("2023-12-19T12:00:00Z"));
        reminders.thank();
        assertThat(letters.subjectsTo(anna.person())).as("one day is left").noneMatch(subject -> subject.startsWith("Tack"));

        clock.set(Instant.parse("2023-12-20T12:00:00Z"));
        reminders.thank();
        reminders.thank();

        assertThat(letters.subjectsTo(anna.person())).filteredOn(subject -> subject.startsWith("Tack")).hasSize(1);
        assertThat(letters.to(anna.person()).getLast().body()).contains("https://samskap.example" + event.summary().href() + "/ledger");
    }

    @Test
    @Tag("SEC-16")
    void herOwnCalendarIsBehindTheSecretOfHerLink() {
        var event = planned(anEvent(AttendanceContract.ALL_DAYS, 1));
        var anna = guest(event, Set.of(), Mode.ONLINE, null);
        settle(anna);

        assertThat(mvc.get().uri(guests.codeOf(anna.id()).href() + "/calendar.ics")).hasStatusOk().bodyText().contains(day(event, 0).toString());
        assertThat(mvc.get().uri("/sign-ups/AAAAAAAAAAAAAAAAAAAAAAAAAAA/calendar.ics")).hasStatus(404);
        assertThat(mvc.get().uri("/sign-ups/short/calendar.ics")).hasStatus(404);
    }

    private EventOutline planned(EventOutline outline) {
        events.add(outline);
        calendars.revisions.put(outline.id(), outline.days().stream().map(day -> new Revision(day.id(), day.date(), 0, true)).toList());
        return outline;
    }

    private void change(EventOutline event, int day, int number, boolean takesPlace) {
        var all = new ArrayList<>(calendars.revisions.get(event.id()));
        all.set(day, new Revision(day(event, day), FIRST.plusDays(day), number, takesPlace));
        calendars.revisions.put(event.id(), all);
    }

    private static DayId day(EventOutline event, int number) {
        return event.days().get(number).id();
    }

    private SignUp guest(EventOutline event, Set<DayId> days, Mode mode, @Nullable String track) {
        var person = people.remember(null, "guest@town.example", Lang.SV);
        return guests.add(new SignUp(SignUpId.next(), event.id(), person, SignUpState.CONFIRMED, null, false, mode, track, days, 1, 0, Lang.SV, false, NOW));
    }

    private static SignUp with(SignUp one, SignUpState state, @Nullable String track) {
        return new SignUp(one.id(), one.event(), one.person(), state, null, false, one.mode(), track, one.days(), 1, 0, Lang.SV, false, NOW);
    }

    private void settle(SignUp one) {
        InvitationsProbe.confirmed(invitations, new RegistrationConfirmed(one.id(), one.event(), NOW));
    }

    private void invitationsOf(EventOutline event) {
        InvitationsProbe.changed(invitations, new EventChanged(event.id(), event.summary().space(), NOW));
    }

    private List<String> files(SignUp one) {
        return letters.to(one.person()).stream().flatMap(letter -> letter.attachments().stream()).filter(file -> file.mediaType().startsWith("text/calendar"))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8)).toList();
    }

    /** Sign-ups as tests say them. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Guests {
        @Bean
        @Primary
        GuestList guests() {
            return new GuestList();
        }
    }

    static final class GuestList implements SignUps {
        private final Map<SignUpId, SignUp> all = new ConcurrentHashMap<>();

        SignUp add(SignUp one) {
            all.put(one.id(), one);
            return one;
        }

        @Override
        public SignUp get(SignUpId id) {
            return Optional.ofNullable(all.get(id)).orElseThrow(() -> new NotVisible("sign-up"));
        }

        @Override
        public Optional<SignUp> find(SignUpCode code) {
            return all.values().stream().filter(one -> codeOf(one.id()).equals(code)).findAny();
        }

        @Override
        public List<SignUp> listFor(EventId event, Collection<SignUpState> states) {
            return all.values().stream().filter(one -> one.event().equals(event) && states.contains(one.state())).toList();
        }

        @Override
        public List<SignUp> listOf(PersonId person) {
            return all.values().stream().filter(one -> one.person().equals(person)).toList();
        }

        @Override
        public SignUpCode codeOf(SignUpId id) {
            return new SignUpCode(id.toString().replace("-", "").substring(5));
        }

        @Override
        public URI linkOf(SignUpId id) {
            return URI.create("https://samskap.example" + codeOf(id).href());
        }
    }
}
