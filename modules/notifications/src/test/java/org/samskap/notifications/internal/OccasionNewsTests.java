package org.samskap.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventChanged;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventState;
import org.samskap.events.Events;
import org.samskap.events.MinutesPublished;
import org.samskap.events.ProgrammeReleased;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.registrations.Interests;
import org.samskap.registrations.RegistrationConfirmed;
import org.samskap.registrations.RegistrationWithdrawn;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.proposals.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** Whoever follows an event or its series, or takes part, hears when its programme or its minutes come out, once. */
@NotificationsTest
@SharedDatabase("notifications")
class OccasionNewsTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 18);
    @Autowired MeetingNews news;
    @Autowired Occasions occasions;
    @Autowired FollowRepository followers;
    @Autowired FollowsInPostgres follows;
    @Autowired Events events;
    @Autowired Proposals proposals;
    @Autowired Interests interests;
    @Autowired SignUps signUps;
    @Autowired Mailing mailing;
    @Autowired Town town;
    @Autowired TestClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester mvc;
    private final EventId event = EventId.next();

    @BeforeEach
    void anEventInDecemberAndNobodyWaits() {
        clock.set(NOW);
        town.changedBackTo = Integer.MAX_VALUE;
        List.of("meeting_news", "occasion_news", "occasion", "news", "follow", "silence", "mail").forEach(table -> sql.sql("delete from notifications." + table).update());
        town.planned(event, "Kongressen", EventState.OPEN, null, new Day(DECEMBER, null, null, null, null, null));
    }

    @Test
    void whoFollowsTheEventOrItsSeriesHearsOfTheProgrammeAndThenOfWhatChanged() {
        var one = following(Subject.of(event));
        var other = following(Subject.of(town.series.id()));
        released(1);
        mailing.writeDigests();
        released(2);
        mailing.writeDigests();

        assertThat(subjects(one)).containsExactly("Programmet finns nu: Kongressen", "Programmet har ändrats: Kongressen").isEqualTo(subjects(other));
        assertThat(bodies(one).get(0)).contains("https://samskap.example/events/e-" + event + "/programme\n", "Betalas av EU.", "/mail/stop?token=");
        assertThat(bodies(one).get(1)).contains("Programmet har ändrats: nytt sedan version 1\n  https://samskap.example/events/e-" + event + "/programme/changes\n");
    }

    @Test
    @Tag("REL-02")
    void theSameVersionTwiceIsNoNews() {
        var person = following(Subject.of(event));
        released(1);
        mailing.writeDigests();
        released(1);
        mailing.writeDigests();

        assertThat(subjects(person)).hasSize(1);
    }

    @Test
    void severalVersionsAreToldTogetherSinceTheOneTheReaderKnows() {
        var person = following(Subject.of(event));
        released(1);
        mailing.writeDigests();
        released(3);
        released(2);
        released(4);
        mailing.writeDigests();

        assertThat(bodies(person)).hasSize(2).last().asString().contains("nytt sedan version 1\n");
    }

    @Test
    void aProgrammeThatWasChangedAndChangedBackIsNoNews() {
        var person = following(Subject.of(event));
        released(1);
        mailing.writeDigests();
        town.changedBackTo = 1;
        released(2);
        released(3);
        mailing.writeDigests();

        assertThat(subjects(person)).hasSize(1);
    }

    @Test
    void minutesAreNewsAfterTheEventAndAProgrammeIsNot() {
        var person = following(Subject.of(event));
        clock.set(Instant.parse("2023-12-20T07:00:00Z"));
        released(1);
        published();
        published();
        mailing.writeDigests();

        assertThat(subjects(person)).containsExactly("Minnesanteckningarna finns nu: Kongressen");
        assertThat(bodies(person).getFirst()).contains("https://samskap.example/events/e-" + event + "/minutes\n").doesNotContain("/programme");
    }

    @Test
    void whoTakesPartHearsOfProgrammeAndMinutesAndOfNothingElseHere() {
        var person = town.person(UUID.randomUUID() + "@town.example", true);
        confirmed(town.signUp(event, person, SignUpState.CONFIRMED));
        hear(new EventChanged(event, town.space.id(), NOW));
        mailing.writeDigests();
        assertThat(subjects(person)).isEmpty();
        released(1);
        mailing.writeDigests();

        assertThat(subjects(person)).containsExactly("Programmet finns nu: Kongressen");
        assertThat(bodies(person).getFirst()).contains("- du har anmält dig till en träff");
        assertThat(follows.standing(Subject.of(event), person)).as("nobody who asked to follow").isEqualTo(new Standing(0, false));
    }

    @Test
    void whoDoesNotComeHearsNoMoreUnlessTheyAskedTo() {
        var gone = town.person(UUID.randomUUID() + "@town.example", true);
        var curious = town.person(UUID.randomUUID() + "@town.example", true);
        confirmed(town.signUp(event, gone, SignUpState.CONFIRMED));
        confirmed(town.signUp(event, curious, SignUpState.CONFIRMED));
        follows.followMeeting(new Actor(curious, "Kim"), Subject.of(event));
        released(1);
        withdrawn(town.signUp(event, gone, SignUpState.WITHDRAWN));
        withdrawn(town.signUp(event, curious, SignUpState.WITHDRAWN));
        mailing.writeDigests();

        assertThat(subjects(gone)).isEmpty();
        assertThat(subjects(curious)).hasSize(1);
        assertThat(follows.standing(Subject.of(event), curious).mine()).isTrue();
    }

    @Test
    void whoStoppedAllMailHearsNothingBySigningUp() {
        var person = town.person(UUID.randomUUID() + "@town.example", true);
        followers.endAll(List.of(person), NOW);
        confirmed(town.signUp(event, person, SignUpState.CONFIRMED));
        released(1);
        mailing.writeDigests();

        assertThat(subjects(person)).isEmpty();
    }

    @Test
    void anAddressThatWasLeftTwiceHearsOnce() {
        var address = UUID.randomUUID() + "@town.example";
        var account = town.person(address, true);
        var visitor = town.person(address.toUpperCase(java.util.Locale.ROOT), true);
        follows.followMeeting(new Actor(account, "Kim"), Subject.of(event));
        confirmed(town.signUp(event, visitor, SignUpState.CONFIRMED));
        released(1);
        mailing.writeDigests();

        assertThat(subjects(account).size() + subjects(visitor).size()).isEqualTo(1);
        assertThat(occasions.listWaiting()).isEmpty();
    }

    @Test
    void feedsTellItToo() {
        released(1);
        released(2);
        published();

        for (var feed : List.of("/events/e-" + event + "/feed.atom", "/spaces/stan/feed.atom")) {
            assertThat(mvc.get().uri(feed)).hasStatusOk().bodyText().contains("Kongressen – Programmet finns nu", "Kongressen – Programmet har ändrats",
                    "Kongressen – Minnesanteckningarna finns nu", ":event/" + event + "/programme/2<", ":event/" + event + "/minutes/1<");
        }
    }

    @Test
    void theEventsAreHeardOf(Scenario scenario) {
        var person = following(Subject.of(town.series.id()));
        scenario.publish(new ProgrammeReleased(event, town.space.id(), 1, NOW)).andWaitForStateChange(() -> occasions.listWaiting(), waiting -> !waiting.isEmpty())
                .andVerify(waiting -> assertThat(waiting).containsOnlyKeys(person));
        mailing.writeDigests();
        scenario.publish(new MinutesPublished(event, town.space.id(), NOW)).andWaitForStateChange(() -> occasions.listWaiting(), waiting -> !waiting.isEmpty())
                .andVerify(waiting -> assertThat(waiting).containsOnlyKeys(person));
    }

    private void released(int number) {
        hear(new ProgrammeReleased(event, town.space.id(), number, NOW.plusSeconds(number)));
    }

    private void published() {
        hear(new MinutesPublished(event, town.space.id(), NOW));
    }

    /** Themselves and not the beans, which would listen in their own time. */
    private void hear(Object heard) {
        var listener = new MeetingListener(news, occasions, followers, events, clock);
        transaction.executeWithoutResult(t -> {
            if (heard instanceof ProgrammeReleased released) listener.on(released);
            if (heard instanceof MinutesPublished published) listener.on(published);
            if (heard instanceof EventChanged changed) listener.on(changed);
        });
    }

    private void confirmed(SignUpId id) {
        var listener = new FollowListeners(follows, proposals, interests, signUps);
        transaction.executeWithoutResult(t -> listener.on(new RegistrationConfirmed(id, event, NOW)));
    }

    private void withdrawn(SignUpId id) {
        var listener = new FollowListeners(follows, proposals, interests, signUps);
        transaction.executeWithoutResult(t -> listener.on(new RegistrationWithdrawn(id, event, NOW)));
    }

    private PersonId following(Subject subject) {
        var person = town.person(UUID.randomUUID() + "@town.example", true);
        follows.followMeeting(new Actor(person, "Anna"), subject);
        return person;
    }

    private List<String> subjects(PersonId person) {
        return sql.sql("select subject from notifications.mail where person_id = ? and purpose = 'DIGEST' order by id").param(person.value()).query(String.class).list();
    }

    private List<String> bodies(PersonId person) {
        return sql.sql("select body from notifications.mail where person_id = ? and purpose = 'DIGEST' order by id").param(person.value()).query(String.class).list();
    }
}
