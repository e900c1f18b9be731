package org.samskap.workinggroups.web;

import org.samskap.ui.Field;
import org.samskap.workinggroups.WorkingGroup;

/**
 * The question before somebody joins.
 *
 * @param name how the person will be shown
 * @param as   for herself or for an organisation
 */
public record JoinPage(WorkingGroup group, String name, Field as) {

    /** Whether there is something to choose. */
    public boolean asks() {
        return as.choices().size() > 1;
    }
}
