package org.samskap.proposals.internal;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.SessionId;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.SpeakingAs;
import org.samskap.spaces.SpaceId;

/**
 * A proposal that is being written. What is null was not asked yet; a blank body or e-mail means that she chose to leave
 * it out.
 *
 * @param question of the event that it answers, or null
 * @param session  the part of the programme that it came up at, or null
 * @param as       as whom she speaks, or null when she did not say
 */
public record Draft(SpaceId space, @Nullable EventId event, @Nullable String title, @Nullable String body,
                    @Nullable Byline byline, @Nullable String name, @Nullable String email, @Nullable String question, @Nullable SessionId session,
                    @Nullable SpeakingAs as) {

    /** One that answers no question of its event. */
    public Draft(SpaceId space, @Nullable EventId event, @Nullable String title, @Nullable String body, @Nullable Byline byline,
                 @Nullable String name, @Nullable String email) {
        this(space, event, title, body, byline, name, email, null, null, null);
    }

    static Draft empty(SpaceId space, @Nullable EventId event) {
        return new Draft(space, event, null, null, null, null, null);
    }

    public Draft title(String title) {
        return new Draft(space, event, title, body, byline, name, email, question, session, as);
    }

    public Draft body(String body) {
        return new Draft(space, event, title, body, byline, name, email, question, session, as);
    }

    public Draft author(Byline byline, @Nullable String name, @Nullable SpeakingAs as) {
        return new Draft(space, event, title, body, byline, name, email, question, session, as);
    }

    public Draft email(String email) {
        return new Draft(space, event, title, body, byline, name, email, question, session, as);
    }
}
