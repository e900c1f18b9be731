package org.samskap.notifications.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.followups.StepKind;
import org.samskap.notifications.Follows;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.digests.News;
import org.samskap.notifications.internal.returned.ReturnedAddresses;
import org.samskap.proposals.ProposalSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

/** An address from which mail comes back is left alone, and loses nothing. */
@NotificationsTest
@SharedDatabase("notifications")
@Tag("REL-09")
class ReturnedMailTests {
    private static final String NO_SUCH_PERSON = "550 5.1.1 no such person";
    @Autowired Town town;
    @Autowired Follows follows;
    @Autowired News news;
    @Autowired Mailing mailing;
    @Autowired ReturnedAddresses returned;
    @Autowired OutboxRepository outbox;
    @Autowired MimeMails mimeMails;
    @Autowired People people;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester mvc;
    private ProposalSummary proposal;
    private PersonId reader;

    @BeforeEach
    void somebodyFollows() {
        List.of("news", "follow", "mail", "rhythm", "returned_address").forEach(table -> sql.sql("delete from notifications." + table).update());
        // Before what other tests tell of the same town: its feed has only the newest.
        clock.set(Instant.parse("2023-02-06T12:00:00Z"));
        proposal = town.proposal("Bänkar", null, true);
        reader = town.person(UUID.randomUUID() + "@town.example", true);
        follows.follow(new Actor(reader, "Kim"), proposal.id());
    }

    @Test
    void afterThreeRefusalsInARowNewsWaitsUntilTheReaderSaysThatTheAddressWorks() throws Exception {
        for (var what : List.of("Ett", "Två", "Tre")) {
            assertThat(happens(what)).isEqualTo(1);
            send(GrumpyServer.answering("RCPT", NO_SUCH_PERSON));
        }

        assertThat(happens("Fyra")).isZero();
        assertThat(own()).bodyText().contains("kommer tillbaka");
        assertThat(mvc.post().uri("/mail/mine/again").with(csrf()).header(SignedInByHeader.HEADER, reader.toString())).hasStatus(303);
        assertThat(own()).bodyText().doesNotContain("kommer tillbaka");
        assertThat(mailing.writeDigests()).isEqualTo(1);
        assertThat(sql.sql("select count(*) from notifications.mail where body like '%Fyra%'").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aTextThatIsRefusedSaysNothingOfTheAddress() throws Exception {
        for (var what : List.of("Ett", "Två", "Tre")) {
            happens(what);
            send(GrumpyServer.answering("DATA", "554 looks like spam"));
        }
        assertThat(happens("Fyra")).isEqualTo(1);
    }

    @Test
    void aMailThatIsTakenEndsTheRowUnlessOneCameBackLater() {
        var address = town.addressOf(reader);
        for (int i = 0; i < 2; i++) returned.refused(address);
        returned.taken(address);
        returned.refused(address);
        assertThat(returned.of(List.of(address))).isEmpty();

        returned.cameBack(address.toUpperCase(java.util.Locale.ROOT));
        returned.taken(address);
        assertThat(returned.of(List.of(address, "other@town.example"))).containsExactly(address);
    }

    @Test
    void whatWasWrittenBeforeItCameBackWaitsToo() throws Exception {
        happens("Ett");
        returned.cameBack(town.addressOf(reader));
        send(GrumpyServer.answering("RCPT", NO_SUCH_PERSON));
        assertThat(sql.sql("select state from notifications.mail").query(String.class).list()).containsExactly("FAILED");
    }

    @Test
    @Tag("SEC-03")
    void administratorsSayThatAMailCameBackAndLearnNothingOfWhoIsHere() {
        assertThat(note(reader, town.addressOf(reader))).hasStatus(404);
        var administrator = town.person("admin-" + UUID.randomUUID() + "@town.example", true);
        town.administrators.add(administrator);

        assertThat(note(administrator, "no address")).hasStatus(422).bodyText().contains("no address");
        var known = note(administrator, town.addressOf(reader));
        var unknown = note(administrator, "nobody-" + UUID.randomUUID() + "@town.example");
        assertThat(known).hasStatus(303);
        assertThat(unknown.getResponse().getHeader("Location")).isEqualTo(known.getResponse().getHeader("Location"));
        assertThat(happens("Ett")).isZero();
        assertThat(sql.sql("select count(*) from notifications.returned_address where address_hash = convert_to(?, 'UTF8')").param(town.addressOf(reader)).query(Integer.class).single()).isZero();
    }

    private MvcTestResult note(PersonId by, String address) {
        return mvc.post().uri("/mail/returned").with(csrf()).header(SignedInByHeader.HEADER, by.toString()).param("email", address).exchange();
    }

    private MvcTestResult own() {
        return mvc.get().uri("/mail/mine").header(SignedInByHeader.HEADER, reader.toString()).exchange();
    }

    private int happens(String what) {
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, clock.instant(), what));
        return mailing.writeDigests();
    }

    private void send(GrumpyServer grumpy) throws Exception {
        try (grumpy) {
            var smtp = new JavaMailSenderImpl();
            smtp.setHost("127.0.0.1");
            smtp.setPort(grumpy.port());
            var beans = new StaticListableBeanFactory();
            beans.addBean("smtp", smtp);
            new Post(outbox, new Postman(beans.getBeanProvider(JavaMailSender.class), mimeMails, clock), returned, people, clock).sendDue();
        }
    }
}
