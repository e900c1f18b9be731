package org.samskap.proposals;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.SessionId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * Somebody raises a proposal.
 *
 * @param event the event it is raised at, or null
 * @param title what should change, 1 to 120 characters
 * @param body  why, and what it would do; at most 4000 characters, may be empty
 * @param name  the name or pseudonym to show; null when anonymous
 * @param email where the person wants to hear; null when not at all
 * @param key   one-time key of the form: the same key again gives the same receipt (REL-29)
 * @param session the part of the event's programme that it came up at, or null
 * @param as      as whom the person speaks, for counting only; null when she does not say
 */
public record Raise(SpaceId space, @Nullable EventId event, String title, String body, Lang lang, Byline byline,
                    @Nullable String name, @Nullable String email, String key, @Nullable SessionId session, @Nullable SpeakingAs as) {

    /** One of whom it is not said as whom she speaks. */
    public Raise(SpaceId space, @Nullable EventId event, String title, String body, Lang lang, Byline byline,
                 @Nullable String name, @Nullable String email, String key, @Nullable SessionId session) {
        this(space, event, title, body, lang, byline, name, email, key, session, null);
    }

    /** One that belongs to no part of a programme. */
    public Raise(SpaceId space, @Nullable EventId event, String title, String body, Lang lang, Byline byline,
                 @Nullable String name, @Nullable String email, String key) {
        this(space, event, title, body, lang, byline, name, email, key, null, null);
    }

    /** How the author is shown; ANONYMOUS is the default and stores nothing about her (PRIV-01, PRIV-05). */
    public enum Byline { ANONYMOUS, PSEUDONYM, NAMED }
}
