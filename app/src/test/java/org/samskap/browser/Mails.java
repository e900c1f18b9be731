package org.samskap.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.samskap.Client;

/** The mails that the demonstration shows instead of sending them. */
final class Mails {
    private final Client visitor;

    Mails(int port) {
        this.visitor = new Client(port);
    }

    /** The link in the newest mail to this address that has one; waits until it is written, for mail follows an event. */
    String linkTo(String start, String recipient) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> find(start, recipient), Optional::isPresent).orElseThrow();
    }

    private Optional<String> find(String start, String recipient) {
        for (var part = Optional.of("/outbox"); part.isPresent(); part = part.map(this::rest)) {
            var found = page(part.get()).select("main tr:has(td:containsOwn(" + recipient + ")) a[href^='/outbox/']").eachAttr("href").stream()
                    .flatMap(mail -> page(mail).select("main a[href^='" + start + "']").eachAttr("href").stream()).findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The address of what comes after this part, or null when it is the last. */
    private @Nullable String rest(String part) {
        var more = page(part).selectFirst("main a[rel=next]");
        return more == null ? null : more.attr("href");
    }

    private Document page(String address) {
        return Jsoup.parse(visitor.get(address).body());
    }
}
