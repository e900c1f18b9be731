package org.samskap.events.internal.minutes;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.SessionId;

/**
 * What was said and decided at an event.
 *
 * @param version     how often it was saved
 * @param publishedAt null while it is a draft that only those who plan the event see
 * @param opening     who led, who wrote, what should be known first; or null
 * @param corrections what was mended since it was published, oldest first
 */
public record Minutes(int version, @Nullable Instant publishedAt, @Nullable String opening, List<Item> items,
                      List<Correction> corrections) {
    public static final Minutes NONE = new Minutes(0, null, null, List.of(), List.of());

    /**
     * What was said and decided about one thing; empty where nothing was.
     *
     * @param session the part of the programme it is about, or null for what came up besides
     */
    public record Item(@Nullable SessionId session, String title, String said, String decided) {

        public boolean saysSomething() {
            return !said.isBlank() || !decided.isBlank();
        }
    }

    /** @param about title of the item that it mends, or null */
    public record Correction(@Nullable String about, String text, Instant writtenAt) {}

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean saysSomething() {
        return opening != null || items.stream().anyMatch(Item::saysSomething);
    }
}
