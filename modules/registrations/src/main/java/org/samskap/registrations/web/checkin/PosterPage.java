package org.samskap.registrations.web.checkin;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The paper on the door.
 *
 * @param lang tag of the event's language when it is not the page's, or null
 * @param link where its square leads
 */
public record PosterPage(String title, @Nullable String lang, LocalDate day, @Nullable String place, String link) {}
