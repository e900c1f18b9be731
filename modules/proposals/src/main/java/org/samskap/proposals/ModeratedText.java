package org.samskap.proposals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * A text as a moderator reads it, whatever its state.
 *
 * @param title  or null when the text has none
 * @param href   of the page on which it stands
 * @param author who hears when it is hidden and may object; null when nobody knows
 */
public record ModeratedText(TextId id, SpaceId space, State state, @Nullable String title, String body, Lang lang, String href,
                            @Nullable PersonId author, Instant at) {

    /** Waiting to be read before everybody may see it, public, or hidden. */
    public enum State { WAITING, PUBLIC, HIDDEN }

    /** All of it, as it is kept when it is hidden. */
    public String whole() {
        return whole(title, body);
    }

    /** The same for the same words, and hardly ever for others: so a form says what was read in it. */
    public String print() {
        return print(title, body);
    }

    public static String print(@Nullable String title, String body) {
        return UUID.nameUUIDFromBytes(whole(title, body).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String whole(@Nullable String title, String body) {
        return title == null ? body : body.isEmpty() ? title : title + "\n\n" + body;
    }
}
