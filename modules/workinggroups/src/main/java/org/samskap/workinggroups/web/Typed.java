package org.samskap.workinggroups.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ClusterId;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroupId;

/** Ids as they come in addresses and forms; what cannot be one leads nowhere. */
public final class Typed {
    private Typed() {}

    public static WorkingGroupId group(@Nullable String text) {
        return new WorkingGroupId(uuid(text));
    }

    public static ClusterId cluster(@Nullable String text) {
        return new ClusterId(uuid(text));
    }

    /** Null when nothing was chosen. */
    public static @Nullable OrganisationId organisation(@Nullable String text) {
        return text == null || text.isBlank() ? null : new OrganisationId(uuid(text));
    }

    /** The day, or null when there is none to read; then it counts as missing. */
    public static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Text as it was typed, or nothing. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The one-time key that came along, or a new one (REL-29). */
    public static String key(@Nullable String typed) {
        return typed == null || typed.isBlank() || typed.length() > 60 ? Ids.next().toString() : typed;
    }

    /** A version of something, as it came along; nothing has the version 0. */
    public static int number(@Nullable String text) {
        try {
            return Integer.parseInt(text(text).strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Only addresses of pages: whatever else a browser might run or open has no place in a link (SEC-06). */
    public static boolean isAddress(String typed) {
        try {
            var uri = new URI(typed);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public static UUID uuid(@Nullable String text) {
        try {
            if (text != null) return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            // Falls through: such an id belongs to nothing.
        }
        throw new NotVisible("something without an id");
    }
}
