package org.samskap.notifications.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.returned.ReturnedAddresses;
import org.samskap.ui.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** The outbox against a mail server that works, sleeps and refuses. */
@NotificationsTest
@SharedDatabase("notifications")
@Tag("REL-09")
class SmtpTests {
    @Autowired OutboxRepository outbox;
    @Autowired MimeMails mimeMails;
    @Autowired Mailing mailing;
    @Autowired ReturnedAddresses returned;
    @Autowired People people;
    @Autowired Town town;
    @Autowired TestClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;
    private GreenMail server;
    private int port;

    @BeforeEach
    void aServerThatWorks() {
        sql.sql("delete from notifications.mail").update();
        clock.set(Instant.parse("2023-11-20T07:00:00Z"));
        start(0);
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void nobodyIsThere() {
        server.stop();
    }

    @Test
    void aMailLeavesOnce() throws Exception {
        var mail = queueFor(town.person(address(), true), "Det har hänt något", "Hej!\nÅÄÖ łódź https://samskap.example/mail/stop?token=x", "/mail/stop?token=x");

        assertThat(post().sendDue()).isEqualTo(1);
        assertThat(post().sendDue()).isZero();
        assertThat(state(mail)).isEqualTo("SENT");
        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Det har hänt något");
        assertThat(((String) received[0].getContent()).replace("\r\n", "\n")).isEqualTo("Hej!\nÅÄÖ łódź https://samskap.example/mail/stop?token=x");
        assertThat(received[0].getMessageID()).isEqualTo("<" + mail + "@samskap.example>");
    }

    @Test
    @Tag("PRIV-04")
    void aDigestCanBeStoppedWithOneClick() throws Exception {
        queueFor(town.person(address(), true), "Nytt", "Hej", "/mail/stop?token=abc");
        post().sendDue();

        var received = received();
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://samskap.example/mail/stop?token=abc>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void nobodyCanSmuggleAHeaderIn() throws Exception {
        queueFor(town.person(address(), true), "Bänkar\r\nBcc: all@town.example", "Hej", null);
        post().sendDue();

        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getAllRecipients()).hasSize(1);
    }

    @Test
    void whileTheServerIsAwayMailWaitsAndThenLeavesOnce() {
        var first = queueFor(town.person(address(), true), "Ett", "Hej", null);
        var second = queueFor(town.person(address(), true), "Två", "Hej", null);
        server.stop();

        assertThat(post().sendDue()).isZero();
        assertThat(state(first)).isEqualTo("FAILED");
        assertThat(state(second)).as("was spared the attempt").isEqualTo("WAITING");
        start(port);
        clock.advance(Duration.ofSeconds(59));
        assertThat(post().sendDue()).as("only the one that was not tried").isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(post().sendDue()).isEqualTo(1);
        assertThat(post().sendDue()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void afterThreeDaysWeGiveUp() {
        var mail = queueFor(town.person(address(), true), "Förgäves", "Hej", null);
        server.stop();
        int attempts = 0;
        for (; !state(mail).equals("DEAD") && attempts < 100; attempts++) {
            post().sendDue();
            clock.advance(Duration.ofHours(6));
        }

        assertThat(attempts).isBetween(12, 13);
        assertThat(clock.instant()).isAfter(Instant.parse("2023-11-22T07:00:00Z"));
        start(port);
        assertThat(post().sendDue()).isZero();
    }

    @Test
    void anAddressThatTheServerRefusesIsNotTriedAgain() throws Exception {
        var nobody = queueFor(town.person("nobody@refused.example", true), "Till ingen", "Hej", null);
        var other = queueFor(town.person(address(), true), "Till någon", "Hej", null);

        assertThat(postTo(GrumpyServer.answering("RCPT", "550 5.1.1 no such person"))).isZero();
        assertThat(state(nobody)).isEqualTo("DEAD");
        assertThat(problem(nobody)).isEqualTo("550");
        assertThat(state(other)).as("each mail is refused for itself").isEqualTo("DEAD");
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 451 greylisted", "DATA, 452 disk full", "RCPT, 450 try later"})
    void aServerThatIsBusyIsAskedAgainLater(String command, String answer) throws Exception {
        var mail = queueFor(town.person(address(), true), "Senare", "Hej", null);

        assertThat(postTo(GrumpyServer.answering(command, answer))).isZero();
        assertThat(state(mail)).isEqualTo("FAILED");
        assertThat(problem(mail)).isEqualTo(answer.substring(0, 3));
        clock.advance(Duration.ofMinutes(1));
        assertThat(post().sendDue()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aTextThatTheServerRefusesIsNotTriedAgain() throws Exception {
        var mail = queueFor(town.person(address(), true), "Avvisat", "Hej", null);

        assertThat(postTo(GrumpyServer.answering("DATA", "554 5.7.1 we do not like this"))).isZero();
        assertThat(state(mail)).isEqualTo("DEAD");
    }

    @Test
    void whenWeOurselvesAreRefusedAllMailWaits() throws Exception {
        var first = queueFor(town.person(address(), true), "Ett", "Hej", null);
        var second = queueFor(town.person(address(), true), "Två", "Hej", null);

        assertThat(postTo(GrumpyServer.answering("MAIL", "550 5.7.1 who are you"))).isZero();
        assertThat(state(first)).isEqualTo("FAILED");
        assertThat(state(second)).isEqualTo("WAITING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "RCPT", "DATA", "."})
    void aServerThatDiesInTheMiddleGetsTheMailAgain(String command) throws Exception {
        var mail = queueFor(town.person(address(), true), "Mitt i", "Hej", null);

        assertThat(postTo(GrumpyServer.hangingUpAt(command))).isZero();
        assertThat(state(mail)).isEqualTo("FAILED");
        clock.advance(Duration.ofMinutes(1));
        assertThat(post().sendDue()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "MAIL", "RCPT", "DATA"})
    void aServerThatFallsSilentHoldsUpNobodyForLong(String command) throws Exception {
        var first = queueFor(town.person(address(), true), "Ett", "Hej", null);
        var second = queueFor(town.person(address(), true), "Två", "Hej", null);

        try (var grumpy = GrumpyServer.fallingSilentAt(command)) {
            var impatient = smtp(grumpy.port());
            impatient.getJavaMailProperties().put("mail.smtp.timeout", "300");
            assertThat(new Post(outbox, postman(impatient), returned, people, clock).sendDue()).isZero();
        }
        assertThat(problem(first)).isEqualTo("timeout");
        assertThat(state(second)).as("was spared the attempt").isEqualTo("WAITING");
        clock.advance(Duration.ofMinutes(1));
        assertThat(post().sendDue()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "MAIL", "RCPT", "DATA"})
    void aSlowServerIsWaitedFor(String command) throws Exception {
        var mail = queueFor(town.person(address(), true), "Sakta", "Hej", null);

        assertThat(postTo(GrumpyServer.thinkingBefore(command))).isEqualTo(1);
        assertThat(state(mail)).isEqualTo("SENT");
    }

    @Test
    void mailGoesWhereItsReaderIsNowAndNotWhereSheWas() throws Exception {
        var person = town.person(address(), true);
        queueFor(person, "Flyttat", "Hej", null);
        town.moved(person, "new@town.example", true);

        assertThat(post().sendDue()).isEqualTo(1);
        assertThat(received().getAllRecipients()).extracting(Object::toString).containsExactly("new@town.example");
    }

    @Test
    @Tag("PRIV-04")
    void mailToAnAddressThatChangedWaitsUntilTheNewOneIsConfirmed() {
        var person = town.person(address(), true);
        var mail = queueFor(person, "Flyttat", "Hej", null);
        town.moved(person, "new@town.example", false);

        assertThat(post().sendDue()).isZero();
        assertThat(state(mail)).isEqualTo("FAILED");
        town.moved(person, "new@town.example", true);
        clock.advance(Duration.ofMinutes(1));
        assertThat(post().sendDue()).isEqualTo(1);
    }

    @Test
    void aWorkerThatDiedWithAMailInItsHandsLosesIt() {
        var mail = queueFor(town.person(address(), true), "Mitt i", "Hej", null);
        var taken = outbox.take(clock.instant()).orElseThrow();

        assertThat(post().sendDue()).as("another worker holds it").isZero();
        clock.advance(OutboxRepository.IN_HAND);
        assertThat(post().sendDue()).isEqualTo(1);
        outbox.failed(taken, clock.instant(), "late");
        outbox.dead(taken, "late");
        assertThat(state(mail)).isEqualTo("SENT");
    }

    @Test
    void aSecretIsEmptiedAsSoonAsItLeft() {
        var id = MailId.next();
        transaction.executeWithoutResult(t -> outbox.queue(new Letter(id, Purpose.SIGN_IN, null, address(), Lang.SV, "Din länk", "token=secret", null,
                clock.instant().plusSeconds(600)), clock.instant()));
        assertThat(post().sendDue()).isEqualTo(1);

        var left = sql.sql("select body, address from notifications.mail where id = ?").param(id.value()).query().singleRow();
        assertThat(left.get("body")).isNull();
        assertThat(left.get("address")).isNull();
    }

    @Test
    @Tag("PRIV-04")
    void newsGoesToConfirmedAddressesOnlyAndToNobodyWhoIsGone() {
        var unconfirmed = queueFor(town.person(address(), false), "Nej", "Hej", null);
        var erased = town.person(address(), true);
        var gone = queueFor(erased, "Nej", "Hej", null);
        town.erase(erased);

        assertThat(post().sendDue()).isZero();
        assertThat(state(unconfirmed)).as("it may be confirmed yet").isEqualTo("FAILED");
        assertThat(state(gone)).isEqualTo("DEAD");
    }

    @Test
    @Tag("REL-10")
    void theServerIsNeverWaitedForInsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(t -> mailing.sendDue()));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> transaction.execute(t -> postman(smtp(port)).deliver(null, address())));
    }

    /** Every mail of these tests left through such sockets, so none was connected while a transaction was open. */
    @Test
    @Tag("REL-10")
    void theSocketsOfTheseTestsNoticeATransaction() {
        var smtp = smtp(port);

        assertThatExceptionOfType(MailException.class).isThrownBy(() -> transaction.executeWithoutResult(t -> smtp.send(new SimpleMailMessage())))
                .havingRootCause().withMessageContaining("inside a transaction");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private Post post() {
        return new Post(outbox, postman(smtp(port)), returned, people, clock);
    }

    private int postTo(GrumpyServer grumpy) throws Exception {
        try (grumpy) {
            return new Post(outbox, postman(smtp(grumpy.port())), returned, people, clock).sendDue();
        }
    }

    private Postman postman(JavaMailSender smtp) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("smtp", smtp);
        return new Postman(beans.getBeanProvider(JavaMailSender.class), mimeMails, clock);
    }

    private JavaMailSenderImpl smtp(int port) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        smtp.getJavaMailProperties().put("mail.smtp.socketFactory", new SocketsOutsideTransactions());
        smtp.getJavaMailProperties().put("mail.smtp.socketFactory.fallback", "false");
        return smtp;
    }

    private void start(int onPort) {
        server = new GreenMail(new ServerSetup(onPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private MailId queueFor(PersonId person, String subject, String body, String stopPath) {
        // Ids of one millisecond are in any order, and so would the mails be.
        var id = Stream.generate(MailId::next).filter(one -> last == null || one.value().compareTo(last.value()) > 0).findFirst().orElseThrow();
        last = id;
        transaction.executeWithoutResult(t -> outbox.queue(new Letter(id, Purpose.DIGEST, person, null, Lang.SV, subject, body, stopPath, null), clock.instant()));
        return id;
    }

    private MailId last;

    private static String address() {
        return UUID.randomUUID() + "@town.example";
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private String state(MailId mail) {
        return sql.sql("select state from notifications.mail where id = ?").param(mail.value()).query(String.class).single();
    }

    private String problem(MailId mail) {
        return sql.sql("select problem from notifications.mail where id = ?").param(mail.value()).query(String.class).single();
    }
}
