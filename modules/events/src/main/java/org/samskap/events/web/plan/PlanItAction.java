package org.samskap.events.web.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.Planners;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** The way from an event's page to its cockpit, for those who plan it. */
@Component
class PlanItAction implements EventPageSection {
    private final Templates templates = new StaticTemplates();
    private final Planners planners;

    PlanItAction(Planners planners) {
        this.planners = planners;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        if (!planners.may(actor, event.id(), event.space())) return List.of();
        return List.of(new Part(Place.ACTIONS, 90, templates.planAction(shell.texts().of("events.plan.this"), event.href() + "/plan")));
    }
}
