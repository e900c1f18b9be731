package org.samskap.events.web.programme;

import org.samskap.events.EventOutline;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Texts;

/** The way up from the pages of organisers: event, plan, programme. */
final class PlanCrumbs {
    private PlanCrumbs() {}

    static Crumbs of(Texts texts, EventOutline event) {
        return upToPlan(texts, event).then(texts.of("events.plan.programme.title"), null);
    }

    static Crumbs of(Texts texts, EventOutline event, String page) {
        return upToPlan(texts, event).then(texts.of("events.plan.programme.title"), EditorPage.href(event)).then(page, null);
    }

    private static Crumbs upToPlan(Texts texts, EventOutline event) {
        return Crumbs.of(event.summary().title(), event.summary().href())
                .then(texts.of("events.plan.programme.plan"), event.summary().href() + "/plan");
    }
}
