package org.samskap.events.web.calendar;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** Offers an event's days to the reader's own calendar while that can be of use. Asks nothing. */
@Component
class CalendarSection implements EventPageSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        if (event.firstDay() == null || event.state() == EventState.HELD || event.state() == EventState.CANCELLED) return List.of();
        return List.of(new Part(Place.ACTIONS, 60, templates.addtocalendar(shell.texts(), event)));
    }
}
