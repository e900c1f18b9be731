package org.samskap.proposals.web.moderation;

import java.time.ZoneId;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.internal.moderation.ModerationQueue.Dossier;
import org.samskap.spaces.Space;
import org.samskap.ui.Field;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;

/** One text before a moderator: what it says, what others say about it, and what was decided before. */
public record DossierPage(Shell shell, Dossier dossier, Space space, Map<PersonId, String> names, boolean mayErase, Field ground, Field reason) {

    public Texts texts() {
        return shell.texts();
    }

    public ModeratedText text() {
        return dossier.text();
    }

    public String action() {
        return "/moderation/" + text().id();
    }

    public ZoneId zone() {
        return space.zone();
    }

    public @Nullable String foreign() {
        return text().lang() == shell.lang() ? null : text().lang().tag();
    }

    public boolean mayShow() {
        return text().state() != State.PUBLIC && !dossier.erased();
    }

    public boolean mayHide() {
        return text().state() != State.HIDDEN;
    }

    /** Something was said about it, and it may stay as it is. */
    public boolean mayLeave() {
        return !dossier.matters().isEmpty() && text().state() != State.WAITING;
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, texts().of("proposals.comment.nobody"));
    }
}
