package org.samskap.partners.web.needs;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpacePageSection;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** The way from a space to what it needs; asks nothing. */
@Component
class NeedsOnASpacePage implements SpacePageSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Content> render(Shell shell, Space space, @Nullable Actor actor) {
        return Optional.of(templates.needsInspace(shell.texts(), space.href() + "/needs"));
    }
}
