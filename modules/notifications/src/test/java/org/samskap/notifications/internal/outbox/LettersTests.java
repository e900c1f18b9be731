package org.samskap.notifications.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Attachment;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.ui.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** Letters of other modules, with calendar entries and other files. */
@NotificationsTest
@SharedDatabase("notifications")
@Tag("REL-09")
class LettersTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");
    private static final String ENTRY = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Träff\r\nEND:VCALENDAR\r\n";
    private static final Attachment INVITE = new Attachment("dag 1 – träff.ics", "text/calendar; method=REQUEST; charset=UTF-8", utf8(ENTRY));
    private static final Attachment PAPER = new Attachment("program.pdf", "application/pdf", utf8("%PDF-1.7"));
    @Autowired org.samskap.notifications.internal.returned.ReturnedAddresses returned;
    @Autowired Letters letters;
    @Autowired OutboxRepository outbox;
    @Autowired MimeMails mimeMails;
    @Autowired People people;
    @Autowired Town town;
    @Autowired TestClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester mvc;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void anEmptyOutbox() {
        sql.sql("delete from notifications.mail").update();
        clock.set(NOW);
        server.start();
    }

    @AfterEach
    void nobodyIsThere() {
        server.stop();
    }

    @Test
    void aCalendarEntryIsAnotherWayToSayTheTextAndAFile() throws Exception {
        send(somebody(), List.of(INVITE, PAPER), null, false);
        assertThat(sendDue()).isEqualTo(1);

        var mail = received();
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        var ways = part(mail, 0);
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        assertThat(part(ways, 0).getContent().toString().strip()).isEqualTo("Hej ÅÄÖ łódź");
        var entry = part(ways, 1);
        assertThat(entry.getContentType().toLowerCase()).startsWith("text/calendar").contains("method=request", "charset=utf-8");
        assertThat(new String(entry.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(ENTRY);
        var file = part(mail, 1);
        assertThat(file.getContentType()).startsWith("application/ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getFileName()).isEqualTo("dag 1 – träff.ics");
        assertThat(part(mail, 2).getContentType()).startsWith("application/pdf");
    }

    @Test
    void aLetterWithFilesThatAreNoInvitationKeepsItsText() throws Exception {
        send(somebody(), List.of(PAPER), null, false);
        sendDue();

        assertThat(part(received(), 0).getContent().toString().strip()).isEqualTo("Hej ÅÄÖ łódź");
        assertThat(part(received(), 1).getFileName()).isEqualTo("program.pdf");
    }

    @Test
    void aLetterLeavesWithItsReasonOrNotAtAll() {
        var to = somebody();
        transaction.executeWithoutResult(t -> {
            letters.send(to, letter(List.of(INVITE), null, false));
            t.setRollbackOnly();
        });

        assertThat(count("mail")).isZero();
        assertThat(count("enclosure")).isZero();
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> letters.send(to, letter(List.of(), null, false)));
    }

    @Test
    void aSecretLetterIsEmptiedWithItsFilesAsSoonAsItLeft() {
        send(somebody(), List.of(INVITE), null, true);
        send(somebody(), List.of(PAPER), null, false);
        assertThat(sendDue()).isEqualTo(2);

        assertThat(sql.sql("select count(*) from notifications.mail where body is null").query(Integer.class).single()).isEqualTo(1);
        assertThat(sql.sql("select media_type from notifications.enclosure").query(String.class).list()).containsExactly("application/pdf");
    }

    @Test
    void aLetterThatNobodyCanUseAnyMoreIsEmptiedAndNotSent() {
        send(somebody(), List.of(INVITE), NOW.plusSeconds(60), false);
        clock.advance(Duration.ofMinutes(1));

        assertThat(sendDue()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(count("enclosure")).isZero();
    }

    @Test
    void withoutAnAddressNothingHappens() {
        send(PersonId.next(), List.of(INVITE), null, false);

        assertThat(count("mail")).isZero();
    }

    @Test
    void theDemonstrationShowsWhatIsInTheEnvelope() {
        send(somebody(), List.of(INVITE), null, false);
        var id = sql.sql("select id from notifications.mail").query(UUID.class).single();

        assertThat(mvc.get().uri("/outbox/" + id)).hasStatusOk().bodyText().contains("dag 1 – träff.ics", "/outbox/" + id + "/0");
        assertThat(mvc.get().uri("/outbox/" + id + "/0")).hasStatusOk().hasContentTypeCompatibleWith("text/calendar").bodyText().isEqualTo(ENTRY);
        assertThat(mvc.get().uri("/outbox/" + id + "/1")).hasStatus(404);
    }

    private void send(PersonId to, List<Attachment> files, @Nullable Instant expires, boolean secret) {
        transaction.executeWithoutResult(t -> letters.send(to, letter(files, expires, secret)));
    }

    private static Letters.Letter letter(List<Attachment> files, @Nullable Instant expires, boolean secret) {
        return new Letters.Letter(Lang.SV, "Välkommen", "Hej ÅÄÖ łódź", files, expires, secret);
    }

    /** Left her address a moment ago and has not answered any mail. */
    private PersonId somebody() {
        return town.person(UUID.randomUUID() + "@town.example", false);
    }

    private int sendDue() {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("smtp", smtp);
        return new Post(outbox, new Postman(beans.getBeanProvider(JavaMailSender.class), mimeMails, clock), returned, people, clock).sendDue();
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    private static Part part(Part of, int number) throws Exception {
        return ((Multipart) of.getContent()).getBodyPart(number);
    }

    private int count(String table) {
        return sql.sql("select count(*) from notifications." + table).query(Integer.class).single();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
