package org.samskap.events.web.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.programme.Release;
import org.samskap.events.internal.programme.Releases.Told;
import org.samskap.ui.Texts;

/** What each version of a programme changed, latest first. */
public record ChangesPage(EventSummary event, @Nullable String lang, List<Version> versions) {

    public record Version(Release release, List<ChangeLine> changes) {}

    static ChangesPage of(Texts texts, EventSummary event, List<Told> versions) {
        return new ChangesPage(event, ProgrammeDay.foreign(texts, event.lang()),
                versions.stream().map(told -> new Version(told.release(), ChangeLine.of(texts, told.changes()))).toList());
    }
}
