package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.samskap.notifications.Mailing;
import org.samskap.registrations.Reminders;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import samskap.testing.SharedDatabase;

/** Signing up from the form to the thanks, with the mail that really arrives at a mail server in between. */
@Execution(ExecutionMode.CONCURRENT)
@DemoProduct
@Import(SignUpByMailTests.Time.class)
@SharedDatabase("sign-up by mail")
@Tag("REL-09")
class SignUpByMailTests {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String CONGRESS = "/events/malopolski-kongres-2024";
    private static final String MEETING = "/events/utvecklingsgrupp-2023-12-18";
    private static final Pattern OWN = Pattern.compile("https?://[^/]+(/sign-ups/[A-Za-z0-9_-]{27})");

    static {
        SERVER.start();
    }

    @LocalServerPort
    int port;

    @Autowired
    Mailing mailing;

    @Autowired
    Reminders reminders;

    @Autowired
    Travelling clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void shut() {
        SERVER.stop();
    }

    @BeforeEach
    void today() {
        clock.ahead = Duration.ZERO;
    }

    @Test
    void fromTheFormToTheThanksEveryMailArrives() throws Exception {
        var organiser = new Client(port).as("hanna-organiser");
        send(organiser, CONGRESS + "/plan/sign-up", CONGRESS + "/plan/sign-up", Map.of("open", "true", "modes", "IN_ROOM"));
        var vera = signUp("vera@sign-up.example", 2);
        var bo = signUp("bo@sign-up.example", 1);

        var first = arrived("vera@sign-up.example", "Välkommen", 2).getFirst();
        assertThat(parts(first).stream().filter(part -> part.startsWith("text/calendar"))).as("the entry").hasSize(1);
        var square = square(first);
        assertThat(square).contains("/check-in/").doesNotContain("/sign-ups/");
        assertThat(Jsoup.parse(organiser.get(path(square)).body()).select("h1").text()).isEqualTo("Vera");

        var page = page(new Client(port), vera);
        assertThat(page.select("main svg[role=img]")).as("the same square on her own page").isNotEmpty();
        assertThat(new Client(port).get(page.select("a[href$=calendar.ics]").attr("href")).body().split("BEGIN:VEVENT")).as("one entry a day").hasSize(3);

        var days = page(new Client(port), vera + "/change").select("input[name=days]").eachAttr("value");
        send(new Client(port), vera + "/change", vera + "/change", Map.of("days", days.getFirst()));
        arrived("vera@sign-up.example", "Avanmälan", 1);

        var day = page(organiser, CONGRESS + "/plan/days").select("main a[href~=/plan/days/[0-9a-f-]{30,}$]").attr("href");
        send(organiser, day, day, Map.of("date", "2024-06-17"));
        assertThat(text(arrived("vera@sign-up.example", "Ändrat", 1).getFirst())).contains("17 juni 2024");
        assertThat(arrived("bo@sign-up.example", "Ändrat", 1)).hasSize(1);

        clock.to(Instant.parse("2024-06-15T10:00:00Z"));
        reminders.remind();
        assertThat(square(arrived("vera@sign-up.example", "Snart är det dags", 1).getFirst())).isEqualTo(square);

        send(new Client(port), vera + "/withdraw", vera + "/withdraw", Map.of());
        arrived("vera@sign-up.example", "Avanmälan", 2);

        clock.to(Instant.parse("2024-06-22T10:00:00Z"));
        reminders.thank();
        assertThat(text(arrived("bo@sign-up.example", "Tack", 1).getFirst())).contains(CONGRESS);
        assertThat(received("vera@sign-up.example", "Tack")).as("who cancelled is not thanked for coming").isEmpty();
    }

    @Test
    void aTrackWithPeopleInItStaysAndTheAnswerSaysWhy() {
        var organiser = new Client(port).as("noor-organiser");
        for (var track : List.of("Skola", "Vård")) send(organiser, MEETING + "/plan/tracks/new", MEETING + "/plan/tracks/new", Map.of("title", track));
        send(organiser, MEETING + "/plan/basics", MEETING + "/plan/basics", Map.of("contract", "ONE_TRACK"));
        send(organiser, MEETING + "/plan/sign-up", MEETING + "/plan/sign-up", Map.of("open", "true", "modes", "IN_ROOM"));
        var form = page(new Client(port), MEETING + "/sign-up");
        var track = form.select("input[name=track]").getFirst().val();
        send(new Client(port), MEETING + "/sign-up", MEETING + "/sign-up", Map.of("name", "Eva", "email", "eva@deltagare.example", "track", track));

        var page = MEETING + "/plan/tracks/" + track;
        var answer = answer(organiser, page, page + "/remove", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[autofocus] a").text()).contains("Skola");
        assertThat(page(organiser, MEETING + "/plan/tracks").text()).contains("Skola");
    }

    @Test
    void signUpCannotCloseBeforeItOpens() {
        var organiser = new Client(port).as("hanna-organiser");
        var window = CONGRESS + "/plan/sign-up-window";

        var answer = answer(organiser, window, window, Map.of("opensOn", "2024-06-10", "opensTime", "08:00", "closesOn", "2024-06-01"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#closesOn, #opensOn").eachAttr("value")).containsExactlyInAnyOrder("2024-06-10", "2024-06-01");
    }

    /** Signs up for the first days, opens the link in the mail and says yes; comes back with the path of the private page. */
    private String signUp(String address, int days) throws Exception {
        var form = CONGRESS + "/sign-up";
        var offered = page(new Client(port), form).select("input[name=days]").eachAttr("value");
        send(new Client(port), form, form, Map.of("name", address.startsWith("bo") ? "Bo" : "Vera", "email", address, "days", String.join(",", offered.subList(0, days))));
        var link = OWN.matcher(text(arrived(address, "", 1).getFirst()));
        assertThat(link.find()).isTrue();
        send(new Client(port), link.group(1), link.group(1) + "/confirm", Map.of());
        return link.group(1);
    }

    /** Waits for what the listeners write, and takes it to the server; a mail that never comes fails after a while. */
    private List<MimeMessage> arrived(String address, String subject, int number) throws Exception {
        var patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (received(address, subject).size() < number && System.nanoTime() < patience) {
            mailing.sendDue();
            Thread.sleep(50);
        }
        assertThat(received(address, subject)).as(subject + " to " + address).hasSize(number);
        return received(address, subject);
    }

    private static List<MimeMessage> received(String address, String subject) throws Exception {
        var mails = new ArrayList<MimeMessage>();
        for (var mail : SERVER.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address) && mail.getSubject().startsWith(subject)) mails.add(mail);
        }
        return mails;
    }

    private static List<String> parts(MimeMessage mail) throws Exception {
        var parts = new ArrayList<String>();
        walk(mail, part -> parts.add(part.getContentType().toLowerCase()));
        return parts;
    }

    private static String text(MimeMessage mail) throws Exception {
        var text = new StringBuilder();
        walk(mail, part -> {
            if (part.getContentType().toLowerCase().startsWith("text/plain")) text.append(part.getContent());
        });
        return text.toString();
    }

    /** What a telephone reads from the picture in a mail. */
    private static String square(MimeMessage mail) throws Exception {
        var read = new ArrayList<String>();
        walk(mail, part -> {
            if (!part.getContentType().toLowerCase().startsWith("image/png")) return;
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(part.getInputStream().readAllBytes()));
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            // Without a camera between: looking for the code in the picture misses one in many.
            read.add(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true)).getText());
        });
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private interface Reading {
        void of(Part part) throws Exception;
    }

    private static void walk(Part part, Reading reading) throws Exception {
        if (part.getContent() instanceof Multipart many) for (int nr = 0; nr < many.getCount(); nr++) walk(many.getBodyPart(nr), reading);
        else reading.of(part);
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }

    private static void send(Client client, String page, String action, Map<String, String> typed) {
        var answer = answer(client, page, action, typed);
        assertThat(answer.statusCode()).as(action + ": " + Jsoup.parse(answer.body()).select("main").text()).isEqualTo(303);
    }

    /** Sends a form as it stands on its page, with these fields filled in. */
    private static HttpResponse<String> answer(Client client, String page, String action, Map<String, String> typed) {
        var form = (FormElement) page(client, page).selectFirst("main form[method=post][action='" + action + "']");
        assertThat(form).as(action + " on " + page).isNotNull();
        var values = new HashMap<String, String>();
        form.formData().forEach(pair -> values.put(pair.key(), pair.value()));
        values.putAll(typed);
        return client.postWith(values.remove("_csrf"), action, values);
    }

    private static Document page(Client client, String path) {
        return Jsoup.parse(client.get(path).body());
    }

    /** The demonstration's clock, which can be taken ahead. */
    static final class Travelling extends Clock {
        private final Clock demo;
        private volatile Duration ahead = Duration.ZERO;

        Travelling(Clock demo) {
            this.demo = demo;
        }

        void to(Instant instant) {
            ahead = Duration.between(demo.instant(), instant);
        }

        @Override
        public Instant instant() {
            return demo.instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return demo.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        Travelling travelling(ListableBeanFactory beans) {
            var other = Arrays.stream(beans.getBeanNamesForType(Clock.class, true, false)).filter(name -> !name.equals("travelling")).findFirst().orElseThrow();
            return new Travelling(beans.getBean(other, Clock.class));
        }
    }
}
