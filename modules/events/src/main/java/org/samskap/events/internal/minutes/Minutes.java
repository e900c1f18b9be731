package org.samskap.events.internal.minutes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.SessionId;
import org.samskap.ui.Ids;
import org.springframework.util.DigestUtils;

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
     * @param id      that of the part of the programme, or one of its own
     * @param session the part of the programme it is about, or null for what came up besides
     */
    public record Item(UUID id, @Nullable SessionId session, String title, String said, String decided) {

        /** A new one; what is about a part of the programme has the name of that part. */
        public Item(@Nullable SessionId session, String title, String said, String decided) {
            this(session == null ? Ids.next() : session.value(), session, title, said, decided);
        }

        /** Tells whether two wrote the same; for a form to carry, so that who comes second notices (REL-28). */
        public String mark() {
            return Minutes.mark(String.join("\n", title, said, decided));
        }

        public boolean saysSomething() {
            return !said.isBlank() || !decided.isBlank();
        }
    }

    /** @param about title of the item that it mends, or null */
    public record Correction(@Nullable String about, String text, Instant writtenAt) {}

    /** The same of any text; of none, when there was none. */
    public static String mark(@Nullable String text) {
        return text == null ? "" : DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean saysSomething() {
        return opening != null || items.stream().anyMatch(Item::saysSomething);
    }
}
