package org.samskap.proposals.web.moderation;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.internal.moderation.ModerationQueue.Entry;
import org.samskap.proposals.internal.moderation.ModerationQueue.Logged;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;

/** The queue of who moderates. */
public record QueuePage(Shell shell, List<Entry> entries, List<Logged> latest, Map<SpaceId, Space> spaces, Map<PersonId, String> names) {

    public Texts texts() {
        return shell.texts();
    }

    public ZoneId zone(ModeratedText text) {
        return spaces.get(text.space()).zone();
    }

    public String where(ModeratedText text) {
        return spaces.get(text.space()).name();
    }

    /** The tag for a text in another language than the page's, or null. */
    public @Nullable String foreign(ModeratedText text) {
        return text.lang() == shell.lang() ? null : text.lang().tag();
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, texts().of("proposals.comment.nobody"));
    }
}
