package org.samskap.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.PersonId;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.ReportCopies;
import org.samskap.followups.StepKind;
import org.samskap.followups.StepRecorded;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.digests.News;
import org.samskap.proposals.ProposalCopies;
import org.samskap.proposals.ProposalSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** Words that a moderator hid leave with no mail that is still here; everything else in such a mail is told by the next one (ADR 0022, 0037). */
@NotificationsTest
@SharedDatabase("notifications")
@Tag("SEC-02")
class TakenBackTests {
    private static final Instant OCTOBER = Instant.parse("2023-10-16T12:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2023-11-06T12:00:00Z");
    private final Town town;
    private final FollowsInPostgres follows;
    private final News news;
    private final Mailing mailing;
    private final ReportCopies reports;
    private final ProposalCopies proposals;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    TakenBackTests(Town town, FollowsInPostgres follows, News news, Mailing mailing, ReportCopies reports, ProposalCopies proposals,
                   TransactionTemplate transaction, JdbcClient sql, TestClock clock) {
        this.town = town;
        this.follows = follows;
        this.news = news;
        this.mailing = mailing;
        this.reports = reports;
        this.proposals = proposals;
        this.transaction = transaction;
        this.sql = sql;
        clock.set(Instant.parse("2023-11-20T07:00:00Z"));
    }

    @BeforeEach
    void nothingWaits() {
        mailing.writeDigests();
    }

    @Test
    void aReportThatIsHiddenBeforeItsMailLeftIsToldWithoutItsWordsTogetherWithTheRest() {
        var benches = proposal("Bänkar");
        var lamps = proposal("Lampor");
        var reader = follows(benches, lamps);
        var secret = told(benches, "Grannen på nummer fyra klagade");
        told(lamps, "Lamporna är beställda");
        mailing.writeDigests();
        assertThat(bodies(reader)).singleElement().asString().contains("Grannen på nummer fyra", "Lamporna är beställda");

        hide(secret, benches);

        assertThat(bodies(reader)).isEmpty();
        mailing.writeDigests();
        assertThat(bodies(reader)).singleElement().asString().contains("Bänkar", "Lamporna är beställda").doesNotContain("Grannen");
    }

    @Test
    void mailAboutSomethingElseStays() {
        var benches = proposal("Bänkar");
        var lamps = proposal("Lampor");
        var secret = told(benches, "Grannen klagade");
        var other = follows(lamps);
        told(lamps, "Lamporna är beställda");
        mailing.writeDigests();

        hide(secret, benches);

        assertThat(bodies(other)).hasSize(1);
        assertThat(mailing.writeDigests()).isZero();
    }

    @Test
    @Tag("REL-02")
    void whatHasLeftIsNotToldAgain() {
        var benches = proposal("Bänkar");
        var reader = follows(benches);
        var secret = told(benches, "Grannen klagade");
        mailing.writeDigests();
        sql.sql("update notifications.mail set state = 'SENT', sent_at = queued_at where person_id = ?").param(reader.value()).update();

        hide(secret, benches);
        hide(secret, benches);

        assertThat(mailing.writeDigests()).isZero();
        assertThat(bodies(reader)).hasSize(1);
    }

    @Test
    void aProposalThatIsHiddenTakesItsMailBackAndIsToldOfWhenItIsShownAgain() {
        var benches = proposal("Bänkar");
        var reader = follows(benches);
        told(benches, "Bänkarna är beställda");
        mailing.writeDigests();

        town.publish(benches.id(), false);
        transaction.executeWithoutResult(t -> proposals.hide(benches.id()));
        assertThat(bodies(reader)).isEmpty();
        assertThat(mailing.writeDigests()).isZero();

        town.publish(benches.id(), true);
        transaction.executeWithoutResult(t -> proposals.showAgain(benches.id(), true));
        assertThat(mailing.writeDigests()).isEqualTo(1);
    }

    private ProposalSummary proposal(String title) {
        return town.proposal(title, null, true);
    }

    private PersonId follows(ProposalSummary... followed) {
        var reader = town.person(UUID.randomUUID() + "@town.example", true);
        for (var proposal : followed) follows.followByItself(reader, Subject.of(proposal.id()), Way.SUPPORTED, OCTOBER);
        return reader;
    }

    private StepRecorded told(ProposalSummary proposal, String words) {
        var step = town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, words);
        news.tell(step);
        return step;
    }

    private void hide(StepRecorded said, ProposalSummary about) {
        town.hideWords(said);
        transaction.executeWithoutResult(t -> reports.hide(new ReportBackId(UUID.randomUUID()), List.of(about.id())));
    }

    private List<String> bodies(PersonId reader) {
        return sql.sql("select body from notifications.mail where person_id = ?").param(reader.value()).query(String.class).list();
    }
}
