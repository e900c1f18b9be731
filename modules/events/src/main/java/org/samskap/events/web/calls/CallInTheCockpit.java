package org.samskap.events.web.calls;

import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.events.EventCockpitSection;
import org.samskap.events.EventOutline;
import org.samskap.events.EventState;
import org.samskap.events.internal.Planners;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.partners.Calls;
import org.samskap.partners.Target;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** The open call to organisations in the cockpit, with how many answered; or the way to open one. */
@Component("eventsCallInTheCockpit")
class CallInTheCockpit implements EventCockpitSection {
    private static final int ORDER = 25;
    private final Templates templates = new StaticTemplates();
    private final Calls calls;
    private final Planners planners;

    CallInTheCockpit(Calls calls, Planners planners) {
        this.calls = calls;
        this.planners = planners;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> render(Shell shell, EventOutline event, Actor organiser) {
        // A draft has no page that a call could belong to.
        if (event.summary().state() == EventState.DRAFT || !planners.may(organiser, event.summary().space())) return Optional.empty();
        var target = new Target(Target.Kind.EVENT, event.id().value());
        var call = calls.find(target);
        return Optional.of(templates.callsCockpit(shell.texts(), target.id().toString(), call.orElse(null), call.map(one -> calls.answers(one.id())).orElse(0)));
    }
}
