package org.samskap.followups.web;

import java.util.Optional;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpacePageSection;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** What came of what was raised in a space, in numbers. */
@Component
class OnASpacePage implements SpacePageSection {
    private final Templates templates = new StaticTemplates();
    private final Ledgers ledgers;

    OnASpacePage(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Content> render(Shell shell, Space space, @Nullable Actor actor) {
        var counts = ledgers.countsOf(space.id());
        return counts.all() == 0 ? Optional.empty() : Optional.of(templates.homeSpace(shell.texts(), space, counts));
    }
}
