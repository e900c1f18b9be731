package org.samskap.proposals.web.lineage;

import java.util.List;

import org.samskap.proposals.LineageRefused;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Says in plain words what is in the way. */
final class Refusals {
    private Refusals() {}

    /** @param field what the page takes the person to */
    static List<Problem> problems(LineageRefused refused, String field, Texts texts) {
        var about = refused.about();
        return List.of(new Problem(field, texts.of("proposals.lineage.refused." + refused.reason(), about == null ? "" : about.text())));
    }
}
