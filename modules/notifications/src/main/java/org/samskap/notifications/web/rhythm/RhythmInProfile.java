package org.samskap.notifications.web.rhythm;

import gg.jte.Content;

import org.samskap.accounts.Actor;
import org.samskap.accounts.ProfileSection;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** Shows from one's own page where to choose how often to hear, and administrators where to say that a mail came back. */
@Component
class RhythmInProfile implements ProfileSection {
    private final Templates templates = new StaticTemplates();
    private final Roles roles;

    RhythmInProfile(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Content render(Shell shell, Actor actor) {
        return templates.rhythmProfile(shell.texts(), !roles.spacesWhere(actor.id(), Role.ADMINISTRATOR).isEmpty());
    }
}
