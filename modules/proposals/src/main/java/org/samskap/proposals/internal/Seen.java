package org.samskap.proposals.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Raise.Byline;
import org.samskap.ui.Lang;

/**
 * A proposal as its page shows it.
 *
 * @param author    who may be named, or null; never the author of an anonymous proposal
 * @param noted     whether staff wrote it down for somebody
 * @param toldBy    on whose behalf, when that is a role or a table, or null
 * @param cluster   name of the group of proposals it is in, or null
 * @param labels    what stands beside its text
 * @param wording   number of the wording; 1 when it was never changed
 * @param supported whether the person who is looking supports it already, or something that goes on in it
 */
public record Seen(ProposalSummary summary, String body, Byline byline, @Nullable PersonId author, boolean noted, @Nullable String toldBy,
                   @Nullable String cluster, boolean supported, int wording, List<Said> comments, Labels labels) {

    /**
     * A comment. Its author sees it also before everybody does, and after it was hidden.
     *
     * @param replyTo the comment that it answers, or null
     * @param waiting  to be read
     * @param byAuthor whether the author of the proposal said it with her receipt: then her name is not told
     */
    public record Said(UUID id, PersonId person, String text, Lang lang, Instant at, @Nullable UUID replyTo, boolean waiting, boolean hidden, boolean byAuthor) {

        public boolean shown() {
            return !waiting && !hidden;
        }
    }
}
