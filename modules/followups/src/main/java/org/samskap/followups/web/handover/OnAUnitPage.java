package org.samskap.followups.web.handover;

import java.util.List;
import java.util.Optional;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.handover.HandOverQueries;
import org.samskap.followups.internal.handover.HandOverQueries.About;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.handover.UnitRows.Row;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitPageSection;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** On a unit's page: what it was asked and what it answered. */
@Component("followupsOnAUnitPage")
class OnAUnitPage implements UnitPageSection {
    private static final int MOST = 50;

    private final Templates templates = new StaticTemplates();
    private final HandOverQueries queries;
    private final Organisations organisations;
    private final AtTheDesk desk;
    private final Spaces spaces;
    private final Days days;

    OnAUnitPage(HandOverQueries queries, Organisations organisations, AtTheDesk desk, Spaces spaces, Days days) {
        this.queries = queries;
        this.organisations = organisations;
        this.desk = desk;
        this.spaces = spaces;
        this.days = days;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> render(Shell shell, UnitCard unit, @Nullable Actor actor) {
        boolean mine = actor != null && organisations.representedBy(actor.id()).stream().anyMatch(one -> one.id().equals(unit.organisation()));
        var rows = new UnitRows(rows(shell, queries.listOf(unit.id(), true, MOST), actor, mine),
                rows(shell, queries.listOf(unit.id(), false, MOST), actor, mine));
        return Optional.of(templates.handoverOnUnit(shell.texts(), rows));
    }

    private List<Row> rows(Shell shell, List<About> found, @Nullable Actor actor, boolean mine) {
        return found.stream().map(one -> {
            var space = spaces.get(one.asked().space());
            boolean may = one.asked().state().open() && (mine || desk.mayAnswer(actor, space.id()));
            return new Row(one.title(), Foreign.tag(shell.texts(), one.lang()), one.reference(),
                    AskedRow.of(shell.texts(), one.asked(), space.lang(), days.today(space), may));
        }).toList();
    }
}
