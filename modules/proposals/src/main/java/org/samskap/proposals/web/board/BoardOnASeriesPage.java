package org.samskap.proposals.web.board;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.SeriesPageSection;
import org.samskap.events.SeriesSummary;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Roles;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** For staff: the way to the board of all that was raised in a series. */
@Component
class BoardOnASeriesPage implements SeriesPageSection {
    private final Templates templates = new StaticTemplates();
    private final Roles roles;

    BoardOnASeriesPage(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Optional<Content> render(Shell shell, SeriesSummary series, @Nullable Actor actor) {
        if (!roles.may(actor, series.space(), Visibility.STAFF)) return Optional.empty();
        return Optional.of(templates.boardSeries(shell.texts(), series));
    }
}
