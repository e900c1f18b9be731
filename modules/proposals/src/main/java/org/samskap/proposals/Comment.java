package org.samskap.proposals;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Moderation.Sign;
import org.samskap.ui.Lang;

/**
 * What somebody says to a proposal.
 *
 * @param text    1 to 2000 characters
 * @param replyTo the comment that it answers, or null; who answers an answer answers what that was about
 * @param signs   that a machine may have sent it: then it waits to be read before everybody can see it
 */
public record Comment(String text, Lang lang, @Nullable UUID replyTo, Set<Sign> signs) {

    /** What became of it. @param shown whether everybody sees it at once */
    public record Posted(TextId text, boolean shown) {}
}
