package org.samskap.notifications.internal.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.followups.StepKind;
import org.samskap.notifications.Follows;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.FollowsInPostgres;
import org.samskap.notifications.internal.digests.News;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

/** Each follower hears in the rhythm that she chose, and chooses it by herself. */
@NotificationsTest
@SharedDatabase("notifications")
class InTheirRhythmTests {
    private static final Instant MONDAY = Instant.parse("2023-11-20T12:00:00Z");
    @Autowired Town town;
    @Autowired Follows follows;
    @Autowired FollowsInPostgres desk;
    @Autowired OwnRhythm rhythm;
    @Autowired News news;
    @Autowired Mailing mailing;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester mvc;
    private ProposalSummary proposal;

    @BeforeEach
    void nobodyWaits() {
        List.of("news", "follow", "mail", "rhythm").forEach(table -> sql.sql("delete from notifications." + table).update());
        clock.set(MONDAY);
        proposal = town.proposal("Bänkar", null, true);
    }

    @Test
    void eachHearsAllOfItOnceAndInTheirOwnTime() {
        var atOnce = follower(null, null);
        var daily = follower(Pace.DAILY, null);
        var weekly = follower(Pace.WEEKLY, null);
        var monthly = follower(Pace.MONTHLY, null);
        happens("Ett");
        after(Duration.ofDays(1));
        happens("Två");
        after(Duration.ofDays(20));

        assertThat(bodies(atOnce)).hasSize(2);
        assertThat(bodies(daily)).hasSize(2);
        assertThat(bodies(weekly)).hasSize(1);
        assertThat(bodies(monthly)).hasSize(1);
        for (var person : List.of(atOnce, daily, weekly, monthly)) {
            assertThat(String.join("\n", bodies(person))).containsOnlyOnce("  Ett").containsOnlyOnce("  Två");
        }
        assertThat(written(weekly)).containsExactly("2023-11-27T07:00");
        assertThat(written(monthly)).containsExactly("2023-12-01T07:00");
    }

    @Test
    void whoWantsResultsOnlyHearsHowItWentAndNothingElseNotEvenLater() {
        var person = follower(Pace.ONLY_RESULTS, null);
        happens("På väg");
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, clock.instant(), "Det blir av", Status.DECIDED_YES));
        after(Duration.ofDays(2));
        rhythm.choose(person, new Choice(Pace.AT_ONCE, null));
        mailing.writeDigests();

        assertThat(bodies(person)).singleElement().asString().contains("Det blir av").doesNotContain("På väg");
    }

    @Test
    void inQuietHoursNobodyIsWrittenTo() {
        var person = follower(Pace.AT_ONCE, new Quiet(12, 15));
        happens("Mitt på dagen");
        assertThat(mailing.writeDigests()).isZero();
        clock.advance(Duration.ofHours(2));

        assertThat(mailing.writeDigests()).isEqualTo(1);
        assertThat(written(person)).containsExactly("2023-11-20T15:00");
    }

    @Test
    void oneReaderWithTwoNamesHasOneRhythmAndOneMail() {
        var address = UUID.randomUUID() + "@town.example";
        var account = following(town.person(address, true));
        var visitor = following(town.person(address.toUpperCase(), true));
        rhythm.choose(account, new Choice(Pace.DAILY, null));
        happens("Dubbelt");
        assertThat(mailing.writeDigests()).isZero();
        after(Duration.ofDays(1));

        assertThat(bodies(account).size() + bodies(visitor).size()).isEqualTo(1);
    }

    @Test
    @Tag("PRIV-04")
    void theLinkOfAMailLeadsToTheChoiceWithoutSigningIn() {
        var person = follower(null, null);
        happens("Nytt");
        mailing.writeDigests();
        var token = token(bodies(person).getFirst());

        assertThat(mvc.get().uri("/mail/stop?token=" + token)).hasStatusOk().bodyText().contains("/mail/rhythm?token=" + token);
        assertThat(mvc.get().uri("/mail/rhythm?token=" + token)).hasStatusOk().bodyText().contains("Hur ofta vill du höra av oss?");
        assertThat(rhythm.get(person)).as("looking changes nothing").isEqualTo(Choice.UNCHOSEN);
        assertThat(mvc.post().uri("/mail/rhythm").param("token", token).param("pace", "WEEKLY").param("quietFrom", "21").param("quietUntil", "8").with(csrf()))
                .hasStatus(303);
        assertThat(rhythm.get(person)).isEqualTo(new Choice(Pace.WEEKLY, new Quiet(21, 8)));
    }

    @Test
    @Tag("SEC-03")
    void anUnknownLinkLeadsNowhere() {
        assertThat(mvc.get().uri("/mail/rhythm?token=unknown")).hasStatus(404);
        assertThat(mvc.get().uri("/mail/rhythm")).hasStatus(404);
        assertThat(mvc.post().uri("/mail/rhythm").param("token", "unknown").param("pace", "WEEKLY").with(csrf())).hasStatus(404);
    }

    @Test
    @Tag("UX-04")
    void whatCannotBeMeantIsGivenBackWithAWordOnHowToMendIt() {
        var kim = town.person(UUID.randomUUID() + "@town.example", true);

        for (var wrong : List.of(List.of("HOURLY", "", ""), List.of("", "", ""), List.of("DAILY", "21", ""), List.of("DAILY", "", "8"), List.of("DAILY", "8", "8"),
                List.of("DAILY", "25", "8"), List.of("DAILY", "x", "8"))) {
            assertThat(mvc.post().uri("/mail/mine").param("pace", wrong.get(0)).param("quietFrom", wrong.get(1)).param("quietUntil", wrong.get(2))
                    .header(SignedInByHeader.HEADER, kim).with(csrf())).hasStatus(422).bodyText().contains("<title>Fel: ");
        }
        assertThat(rhythm.get(kim)).isEqualTo(Choice.UNCHOSEN);
    }

    @Test
    void whoIsSignedInSeesAndStopsWhatSheFollows() {
        var kim = follower(null, null);

        assertThat(mvc.get().uri("/mail/mine").header(SignedInByHeader.HEADER, kim)).hasStatusOk().bodyText().contains("Bänkar", "Det här följer du");
        assertThat(mvc.post().uri("/mail/mine").param("pace", "MONTHLY").header(SignedInByHeader.HEADER, kim).with(csrf())).hasStatus(303);
        assertThat(rhythm.get(kim).pace()).isEqualTo(Pace.MONTHLY);
        assertThat(mvc.post().uri("/mail/mine/stop").param("kind", "PROPOSAL").param("subject", proposal.id().toString()).header(SignedInByHeader.HEADER, kim).with(csrf()))
                .hasStatus(303);
        assertThat(desk.standing(proposal.id(), kim).mine()).isFalse();
    }

    @Test
    void nobodyGetsMoreThanTenMailsOfNewsADayAndNothingIsLost() {
        // Before what other tests tell of the same town: its feed has only the newest.
        clock.set(Instant.parse("2023-02-20T12:00:00Z"));
        var kim = follower(null, null);
        for (int i = 1; i <= 12; i++) {
            happens("Besked " + i + ".");
            clock.advance(Duration.ofMinutes(5));
        }
        assertThat(mails(kim)).hasSize(10);

        clock.advance(Duration.ofDays(1));
        mailing.writeDigests();
        assertThat(mails(kim)).hasSize(11);
        assertThat(mails(kim).getLast()).contains("Besked 11.", "Besked 12.").doesNotContain("Besked 10.");
    }

    private List<String> mails(PersonId person) {
        return sql.sql("select body from notifications.mail where person_id = ? order by queued_at").param(person.value()).query(String.class).list();
    }

    private PersonId follower(Pace pace, Quiet quiet) {
        var person = following(town.person(UUID.randomUUID() + "@town.example", true));
        if (pace != null) rhythm.choose(person, new Choice(pace, quiet));
        return person;
    }

    private PersonId following(PersonId person) {
        follows.follow(new Actor(person, "Kim"), proposal.id());
        return person;
    }

    private void happens(String what) {
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, clock.instant(), what));
        mailing.writeDigests();
    }

    /** The job runs every hour. */
    private void after(Duration time) {
        for (var end = clock.instant().plus(time); clock.instant().isBefore(end); clock.advance(Duration.ofHours(1))) mailing.writeDigests();
    }

    private List<String> bodies(PersonId person) {
        return sql.sql("select body from notifications.mail where person_id = ? order by id").param(person.value()).query(String.class).list();
    }

    private List<String> written(PersonId person) {
        return sql.sql("select to_char(queued_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD\"T\"HH24:MI') from notifications.mail where person_id = ? order by id")
                .param(person.value()).query(String.class).list();
    }

    private static String token(String body) {
        var found = Pattern.compile("token=([\\w-]+)").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
