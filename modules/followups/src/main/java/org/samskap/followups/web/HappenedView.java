package org.samskap.followups.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Latest.Happened;
import org.samskap.proposals.Status;
import org.samskap.spaces.Space;
import org.samskap.ui.Texts;

/**
 * Something that happened, in short.
 *
 * @param report beginning of the report-back; null when it is none
 */
public record HappenedView(String href, String title, @Nullable String lang, StepView step, @Nullable Content status, @Nullable Content report,
                           String about) {
    private static final int BEGINNING = 320;

    static HappenedView of(Texts texts, Happened one, Space space) {
        var step = one.step();
        boolean report = step.kind() == StepKind.REPORTED_BACK && step.text() != null;
        return new HappenedView(one.reference().href(), one.title(), Foreign.tag(texts, one.lang()), StepView.of(texts, step, space),
                status(texts, step.status()), report ? Foreign.plain(texts, Words.beginning(step.text(), BEGINNING), space.lang()) : null,
                texts.of("followups.about", one.proposals()));
    }

    private static @Nullable Content status(Texts texts, @Nullable Status status) {
        return status == null ? null : status.tag(texts);
    }
}
