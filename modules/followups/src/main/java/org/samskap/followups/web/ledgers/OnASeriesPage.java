package org.samskap.followups.web.ledgers;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.SeriesPageSection;
import org.samskap.events.SeriesSummary;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** On a series' page: the way to its ledger. */
@Component("followupsLedgerOnASeriesPage")
class OnASeriesPage implements SeriesPageSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public Optional<Content> render(Shell shell, SeriesSummary series, @Nullable Actor actor) {
        return Optional.of(templates.ledgerButton(shell.texts(), series.href() + "/ledger"));
    }
}
