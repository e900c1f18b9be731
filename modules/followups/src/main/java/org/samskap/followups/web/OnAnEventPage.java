package org.samskap.followups.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventSummary;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.internal.Ledgers.Raised;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.followups.web.ledgers.LedgerWords;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Share;
import org.samskap.ui.Shell;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On an event's page: the agenda that fills itself when it follows up others, and what came of the event; one statement together.
 * Asks first, since it reads all that {@link LateMarks} is then asked for.
 */
@Component
@Order(0)
class OnAnEventPage implements EventPageSection {
    /** Who opens the page of a meeting that was, asks what came of it. */
    private static final int FIRST = 5;

    private final Templates templates = new StaticTemplates();
    private final Ledgers ledgers;
    private final AtTheDesk desk;
    private final Spaces spaces;
    private final Days days;
    private final Clock clock;

    OnAnEventPage(Ledgers ledgers, AtTheDesk desk, Spaces spaces, Days days, Clock clock) {
        this.ledgers = ledgers;
        this.desk = desk;
        this.spaces = spaces;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        var raised = ledgers.at(event.id(), false);
        var parts = new ArrayList<Part>();
        var now = clock.instant();
        var agenda = Agenda.of(shell.texts(), event, raised, spaces, days);
        if (!agenda.isEmpty()) parts.add(new Part(Place.MAIN, 15, templates.agendaSection(shell.texts(), agenda, recordHref(event, actor), event.href() + "/opening", event.href() + "/needs")));
        var own = raised.stream().map(Raised::item).filter(item -> event.id().equals(item.about().event())).toList();
        if (!own.isEmpty()) {
            var shares = Stage.count(own, days.today(event.space())).entrySet().stream()
                    .map(stage -> new Share(LedgerWords.of(shell.texts(), stage.getKey()), stage.getValue(), LedgerWords.tone(stage.getKey()))).toList();
            parts.add(new Part(Place.MAIN, event.isOver(now) ? FIRST : 30,
                    templates.ledgerSection(shell.texts(), event.href() + "/ledger", own.size(), shares)));
        }
        return parts;
    }

    private @Nullable String recordHref(EventSummary event, @Nullable Actor actor) {
        return desk.mayAnswer(actor, event.space()) ? event.href() + "/follow-up" : null;
    }
}
