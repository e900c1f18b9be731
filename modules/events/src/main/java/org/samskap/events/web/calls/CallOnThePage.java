package org.samskap.events.web.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventSummary;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.partners.Calls;
import org.samskap.partners.Target;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** Leads from an event to what is offered there to organisations. Costs no statement: calls are known from memory. */
@Component("eventsCallOnThePage")
class CallOnThePage implements EventPageSection {
    private static final int ORDER = 40;
    private final Templates templates = new StaticTemplates();
    private final Calls calls;
    private final Clock clock;

    CallOnThePage(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), event.zone());
        return calls.find(new Target(Target.Kind.EVENT, event.id().value())).filter(call -> !call.isOver(today))
                .map(call -> List.of(new Part(Place.ASIDE, ORDER, templates.callsOnpage(shell.texts(), call)))).orElse(List.of());
    }
}
