package org.samskap.proposals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.proposals.internal.list.ListQueries;
import org.samskap.proposals.web.list.ProposalRows;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** What was raised at an event, the button to raise something there, and for staff the way to the board. */
@Component
class ProposalsOnAnEventPage implements EventPageSection {
    /** Two monthly meetings long, what was said at one is fresh enough to invite more of it loudly. */
    private static final int FRESH_DAYS = 60;

    private final Templates templates = new StaticTemplates();
    private final ListQueries queries;
    private final ProposalRows rows;
    private final Roles roles;
    private final Clock clock;

    ProposalsOnAnEventPage(ListQueries queries, ProposalRows rows, Roles roles, Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        var parts = new ArrayList<Part>();
        boolean staff = roles.may(actor, event.space(), Role.FACILITATOR, Role.COMMUNICATOR, Role.ADMINISTRATOR);
        if (event.state() != EventState.CANCELLED) parts.add(new Part(Place.ACTIONS, 20, templates.sectionRaise(shell.texts(), event, isFresh(event))));
        if (staff) parts.add(new Part(Place.ACTIONS, 25, templates.sectionBoard(shell.texts(), event)));
        var raised = rows.of(shell, queries.listRaisedAt(event.id(), actor));
        if (!raised.isEmpty()) parts.add(new Part(Place.MAIN, 20, templates.sectionEvent(shell, event, raised, isAhead(event))));
        return parts;
    }

    private boolean isAhead(EventSummary event) {
        return event.firstDay() == null || event.firstDay().isAfter(today(event));
    }

    private boolean isFresh(EventSummary event) {
        return event.lastDay() == null || !today(event).isAfter(event.lastDay().plusDays(FRESH_DAYS));
    }

    private LocalDate today(EventSummary event) {
        return LocalDate.ofInstant(clock.instant(), event.zone());
    }
}
