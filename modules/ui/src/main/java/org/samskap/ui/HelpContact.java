package org.samskap.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a person gets help from a person; the same on every page.
 *
 * @param phone as people read it, such as {@code 042-10 50 00}, or null
 * @param email an address that somebody reads every working day, or null
 */
@ConfigurationProperties("samskap.help")
public record HelpContact(@Nullable String phone, @Nullable String email) {

    public HelpContact {
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }

    /** The phone number as a link, digits only. */
    public @Nullable String phoneLink() {
        return phone == null ? null : "tel:" + phone.replaceAll("[^0-9+]", "");
    }

    /** The address as a link. */
    public @Nullable String emailLink() {
        return email == null ? null : "mailto:" + email;
    }
}
