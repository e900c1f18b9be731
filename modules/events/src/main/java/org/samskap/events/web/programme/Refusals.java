package org.samskap.events.web.programme;

import java.util.List;

import org.samskap.events.PlanRefused;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Says what stands against a change. */
final class Refusals {
    private Refusals() {}

    static List<Problem> problems(Texts texts, PlanRefused refused, String field) {
        return refused.objections().stream().map(objection -> new Problem(field, texts.of(objection.key(), objection.arguments()))).toList();
    }
}
