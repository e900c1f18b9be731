package org.samskap.notifications.internal.outbox;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How our mail looks from outside.
 *
 * @param from address, or name and address, that mail comes from
 * @param zone in which it is morning when the mail of the day is written
 * @param mostADay digests for one reader in 24 hours; more news waits and comes together
 */
@ConfigurationProperties("samskap.mail")
public record MailSettings(@DefaultValue("samskap@localhost") String from, @DefaultValue("Europe/Stockholm") ZoneId zone,
                           @DefaultValue("10") int mostADay) {}
