package org.samskap.notifications.internal.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How our mail looks from outside.
 *
 * @param from address, or name and address, that mail comes from
 */
@ConfigurationProperties("samskap.mail")
record MailSettings(@DefaultValue("samskap@localhost") String from) {}
