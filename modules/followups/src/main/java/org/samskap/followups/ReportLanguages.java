package org.samskap.followups;

import java.util.Collection;
import java.util.List;

import org.samskap.ui.Lang;

/** Report-backs in other languages than the one that was written first. */
public interface ReportLanguages {

    /** The steps, those that are report-backs with their words in this language where somebody said them in it. At most one statement. */
    List<Step> in(Lang language, Collection<Step> steps);
}
