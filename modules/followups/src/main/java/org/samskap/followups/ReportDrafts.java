package org.samskap.followups;

import org.samskap.accounts.Actor;

/** Report-backs that somebody has begun. */
public interface ReportDrafts {

    /**
     * Keeps a draft that staff of its space can go on with, however little stands in it.
     *
     * @throws org.samskap.ui.NotVisible when the person may not report on one of the proposals
     */
    ReportBackId keep(Actor by, ReportBack report);
}
