package org.samskap.browser.cases;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import org.samskap.notifications.Mailing;
import org.samskap.registrations.Reminders;
import org.samskap.registrations.SignUpKeeping;
import org.springframework.context.annotation.Lazy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;

import io.micrometer.core.instrument.MeterRegistry;
import samskap.testing.TestClock;

/** What goes on by itself: time passes, the jobs of the product run, mail arrives. */
@Lazy
class World {
    private final TestClock clock;
    private final MeterRegistry meters;
    private final Mailing mailing;
    private final SignUpKeeping keeping;
    private final Reminders reminders;
    private final GreenMail server;

    World(TestClock clock, MeterRegistry meters, Mailing mailing, SignUpKeeping keeping, Reminders reminders, GreenMail server) {
        this.clock = clock;
        this.meters = meters;
        this.mailing = mailing;
        this.keeping = keeping;
        this.reminders = reminders;
        this.server = server;
    }

    /** It is that moment there, and what should have happened by itself until then has happened. */
    void itIs(String moment, String zone) {
        settles();
        clock.set(LocalDateTime.parse(moment).atZone(ZoneId.of(zone)).toInstant());
        keeping.passOn();
        keeping.forget();
        reminders.remind();
        reminders.thank();
        settles();
    }

    /** Each thing that somebody does takes a moment. */
    void aMomentPasses() {
        clock.advance(Duration.ofSeconds(7));
    }

    /** Everybody who should hear of something has heard of it. */
    private void settles() {
        arrives();
        mailing.writeDigests();
        arrives();
        mailing.sendDue();
    }

    private void arrives() {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20)).until(() -> meters.get("samskap.events.waiting").gauge().value() == 0);
    }

    /** What came to an address, the newest first. */
    List<Post> mailTo(String address) {
        settles();
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> GreenMailUtil.getAddressList(Post.to(mail)).equals(address)).map(Post::of).toList().reversed();
    }

    /** The newest mail to an address with these words in its subject. */
    Post mail(String address, String subject) {
        var all = mailTo(address);
        return all.stream().filter(mail -> mail.subject().contains(subject)).findFirst()
                .orElseThrow(() -> new AssertionError("No mail about '" + subject + "' to " + address + ", only " + all.stream().map(Post::subject).toList()));
    }
}
