package org.samskap.live.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.samskap.live.Topic;
import org.springframework.stereotype.Component;

/** Writes tickets and knows its own again. */
@Component
public class Tickets {
    private static final String ALGORITHM = "HmacSHA256";

    private final TicketKey key;
    private final Clock clock;

    Tickets(TicketKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    String write(Topic topic) {
        return signed(Ticket.of(topic, clock.instant()));
    }

    String renew(Ticket ticket) {
        return signed(ticket.renewed(clock.instant()));
    }

    /** The ticket, unless it is none of ours or over. */
    public Optional<Ticket> read(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 2) return Optional.empty();
        try {
            var said = Base64.getUrlDecoder().decode(parts[0]);
            // Only what we signed is understood at all.
            if (!MessageDigest.isEqual(sign(said), Base64.getUrlDecoder().decode(parts[1]))) return Optional.empty();
            return Optional.of(Ticket.parse(new String(said, StandardCharsets.UTF_8))).filter(ticket -> ticket.goodAt(clock.instant()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String signed(Ticket ticket) {
        var said = ticket.text().getBytes(StandardCharsets.UTF_8);
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(said) + '.' + encoder.encodeToString(sign(said));
    }

    private byte[] sign(byte[] said) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.value(), ALGORITHM));
            return mac.doFinal(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
