package org.samskap.events.web.minutes;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.SessionId;
import org.samskap.events.internal.minutes.Minutes.Item;

/**
 * One item of the minutes as a form carries it.
 *
 * @param session the part of the programme, or empty for what came up besides
 */
public record ItemFields(@Nullable String session, @Nullable String title, @Nullable String said, @Nullable String decided) {
    static final ItemFields BLANK = new ItemFields(null, null, null, null);

    static ItemFields of(Item item) {
        return new ItemFields(item.session() == null ? null : item.session().toString(), item.title(), item.said(), item.decided());
    }

    Item item() {
        return new Item(sessionId().orElse(null), text(title), text(said), text(decided));
    }

    /** What cannot be an id is none. */
    Optional<SessionId> sessionId() {
        try {
            return session == null || session.isBlank() ? Optional.empty() : Optional.of(SessionId.of(session));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isLongerThan(int longest) {
        return text(said).length() > longest || text(decided).length() > longest;
    }

    boolean lacksTitle() {
        return text(title).isEmpty() && item().saysSomething();
    }

    /** As browsers send it, with the line breaks of one kind. */
    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
