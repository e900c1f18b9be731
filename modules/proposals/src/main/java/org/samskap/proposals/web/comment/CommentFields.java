package org.samskap.proposals.web.comment;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;

/**
 * The form under a proposal.
 *
 * @param action   where it is sent
 * @param replyTo  id of the comment that is answered, and whose it is; or null
 * @param begun    when the form was shown
 * @param looked   whether advice about what was typed has been shown already
 */
public record CommentFields(String action, Field text, Field language, @Nullable String replyTo, @Nullable String replyName, String begun, boolean looked) {}
