package org.samskap.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventChanged;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Place;
import org.samskap.events.EventPublished;
import org.samskap.events.EventState;
import org.samskap.events.FollowUpPlanned;
import org.samskap.events.Events;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.Occasions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** Whoever follows an event or a series hears what they can see of it, once. */
@NotificationsTest
@SharedDatabase("notifications")
class MeetingNewsTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 18);
    @Autowired MeetingNews news;
    @Autowired Occasions occasions;
    @Autowired FollowRepository followers;
    @Autowired Events events;
    @Autowired FollowsInPostgres follows;
    @Autowired Mailing mailing;
    @Autowired Town town;
    @Autowired TestClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester mvc;
    private final EventId event = EventId.next();

    @BeforeEach
    void nobodyWaits() {
        clock.set(NOW);
        List.of("meeting_news", "news", "follow", "silence", "mail").forEach(table -> sql.sql("delete from notifications." + table).update());
    }

    @Test
    void whoFollowsASeriesHearsOfANewDateAndThenOfWhatIsFilledIn() {
        var person = person(Subject.of(town.series.id()));
        town.planned(event, "Gruppen träffas", EventState.OPEN, null, day(null, null));
        hear(new EventPublished(event, town.space.id(), NOW));
        mailing.writeDigests();
        town.planned(event, "Gruppen träffas", EventState.OPEN, "Våldsprevention", day(LocalTime.of(13, 0), new Place("Fontänhuset", null)));
        hear(new EventChanged(event, town.space.id(), NOW));
        mailing.writeDigests();

        assertThat(subjects(person)).containsExactly("Nytt datum: Gruppen träffas", "Så här är det nu: Gruppen träffas");
        assertThat(bodies(person).get(0)).contains("måndag 18 december 2023, tiderna kommer senare, platsen kommer senare", "Betalas av EU.", "/mail/stop?token=");
        assertThat(bodies(person).get(1)).contains("Tema: Våldsprevention", "måndag 18 december 2023 13:00, Fontänhuset");
    }

    @Test
    @Tag("REL-02")
    void theSameNewsTwiceAndEditsThatNobodySeesAreNoNews() {
        var person = person(Subject.of(event));
        town.planned(event, "Gruppen träffas", EventState.OPEN, "Tema", day(null, null));
        hear(new EventPublished(event, town.space.id(), NOW));
        hear(new EventPublished(event, town.space.id(), NOW));
        mailing.writeDigests();
        hear(new EventChanged(event, town.space.id(), NOW));
        mailing.writeDigests();

        assertThat(subjects(person)).hasSize(1);
    }

    @Test
    void severalChangesAreOneMailAndACancellationSaysSo() {
        var person = person(Subject.of(event));
        town.planned(event, "Gruppen träffas", EventState.OPEN, "Tema", day(null, null));
        hear(new EventChanged(event, town.space.id(), NOW));
        town.planned(event, "Gruppen träffas", EventState.CANCELLED, "Tema", day(null, null));
        hear(new EventChanged(event, town.space.id(), NOW));
        mailing.writeDigests();

        assertThat(subjects(person)).containsExactly("Inställt: Gruppen träffas");
    }

    @Test
    void whoFollowedTheFirstIsToldOfEachDateThatFollowsItUp() {
        var august = EventId.next();
        var november = EventId.next();
        var person = person(Subject.of(event));
        town.planned(event, "Konferensen", EventState.HELD, null, day(null, null));
        town.planned(august, "Hitta parter", EventState.OPEN, null, day(null, null));
        town.planned(november, "Ett projekt", EventState.OPEN, null, day(null, null));
        town.followed.put(august, List.of(event));
        town.followed.put(november, List.of(august));
        hear(new EventPublished(november, town.space.id(), NOW));
        mailing.writeDigests();

        assertThat(subjects(person)).containsExactly("Nytt datum: Ett projekt");
    }

    @Test
    void aDateThatIsLaterSaidToFollowUpAnotherIsToldOnceToThoseWhoAskedWhatCameOfIt() {
        var november = EventId.next();
        var asked = person(Subject.of(event));
        var both = person(Subject.of(event));
        follows.followMeeting(new Actor(both, "Kim"), Subject.of(november));
        town.planned(event, "Konferensen", EventState.HELD, null, day(null, null));
        town.planned(november, "Ett projekt", EventState.OPEN, null, day(null, null));
        hear(new FollowUpPlanned(november, event, NOW));
        mailing.writeDigests();
        assertThat(subjects(asked)).as("not published yet").isEmpty();
        hear(new EventPublished(november, town.space.id(), NOW));
        mailing.writeDigests();
        assertThat(subjects(asked)).isEmpty();
        assertThat(subjects(both)).containsExactly("Nytt datum: Ett projekt");

        town.followed.put(november, List.of(event));
        hear(new FollowUpPlanned(november, event, NOW));
        hear(new FollowUpPlanned(november, event, NOW));
        mailing.writeDigests();

        assertThat(subjects(asked)).containsExactly("Nytt datum: Ett projekt");
        assertThat(bodies(asked).getFirst()).contains("Konferensen");
        assertThat(subjects(both)).containsExactly("Nytt datum: Ett projekt");
    }

    @Test
    void whatIsOverIsNoNews() {
        var person = person(Subject.of(event));
        town.planned(event, "Gruppen träffades", EventState.HELD, "Tema", day(null, null));
        hear(new EventChanged(event, town.space.id(), NOW));
        mailing.writeDigests();

        assertThat(subjects(person)).isEmpty();
    }

    @Test
    @Tag("PRIV-04")
    void anAddressHearsNothingBeforeItSaidYes() {
        var address = UUID.randomUUID() + "@town.example";
        assertThat(mvc.post().uri("/series/gruppen/follow").param("email", address).with(csrf())).hasStatus(303).hasHeader("Location", "/series/gruppen?said=notifications.meeting.sent");
        town.planned(event, "Gruppen träffas", EventState.OPEN, null, day(null, null));
        hear(new EventPublished(event, town.space.id(), NOW));
        mailing.writeDigests();

        assertThat(sql.sql("select purpose from notifications.mail").query(String.class).list()).containsExactly("INVITATION");
        assertThat(sql.sql("select body from notifications.mail").query(String.class).single()).contains("Öppna gruppen", "https://samskap.example/series/gruppen");
    }

    @Test
    void bothCanBeFollowedAndLeftWithAButton() {
        var kim = new Actor(town.person("kim-" + UUID.randomUUID() + "@town.example", true), "Kim");
        town.planned(event, "Gruppen träffas", EventState.OPEN, null, day(null, null));
        for (var path : List.of("/events/e-" + event, "/series/gruppen")) {
            assertThat(mvc.get().uri(path + "/follow")).hasStatusOk().bodyText().contains("action=\"" + path + "/follow\"", "name=\"email\"");
            assertThat(mvc.post().uri(path + "/follow").param("email", "nope").with(csrf())).hasStatus(422).bodyText().contains("nope");
            follows.followMeeting(kim, path.startsWith("/series") ? Subject.of(town.series.id()) : Subject.of(event));
        }
        assertThat(follows.standing(Subject.of(event), kim.id()).mine()).isTrue();
        follows.unfollowMeeting(kim, Subject.of(event));
        assertThat(follows.standing(Subject.of(event), kim.id()).mine()).isFalse();
        assertThat(mvc.get().uri("/series/none/follow")).hasStatus(404);
    }

    /** Itself and not the bean, which would listen in its own time. */
    private void hear(Object heard) {
        var listener = new MeetingListener(news, occasions, followers, events, clock);
        transaction.executeWithoutResult(t -> {
            if (heard instanceof EventPublished published) listener.on(published);
            if (heard instanceof EventChanged changed) listener.on(changed);
            if (heard instanceof FollowUpPlanned planned) listener.on(planned);
        });
    }

    private PersonId person(Subject follows) {
        var person = town.person(UUID.randomUUID() + "@town.example", true);
        this.follows.followMeeting(new Actor(person, "Anna"), follows);
        return person;
    }

    private static Day day(@Nullable LocalTime starts, @Nullable Place place) {
        return new Day(DECEMBER, starts, null, null, place, null);
    }

    private List<String> subjects(PersonId person) {
        return sql.sql("select subject from notifications.mail where person_id = ? and purpose = 'DIGEST' order by id").param(person.value()).query(String.class).list();
    }

    private List<String> bodies(PersonId person) {
        return sql.sql("select body from notifications.mail where person_id = ? and purpose = 'DIGEST' order by id").param(person.value()).query(String.class).list();
    }
}
