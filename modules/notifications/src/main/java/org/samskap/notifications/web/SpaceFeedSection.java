package org.samskap.notifications.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpacePageSection;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** Shows where a space's feed is. */
@Component
class SpaceFeedSection implements SpacePageSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> render(Shell shell, Space space, @Nullable Actor actor) {
        return Optional.of(templates.feed(shell.texts(), space.href()));
    }
}
