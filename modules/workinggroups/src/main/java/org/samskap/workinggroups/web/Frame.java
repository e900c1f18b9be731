package org.samskap.workinggroups.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.samskap.spaces.Spaces;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.WorkingGroup;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** What the pages inside a group have in common: the way back to it, and what day it is there. */
@Component
public class Frame {
    private final Spaces spaces;
    private final Clock clock;

    Frame(Spaces spaces, Clock clock) {
        this.spaces = spaces;
        this.clock = clock;
    }

    /** A page below the group's own, found by links only. */
    public Page page(Shell shell, WorkingGroup group, String title, Content content, List<Problem> problems) {
        return Page.of(shell, title, content).with(problems).unlisted()
                .below(Crumbs.of(shell.texts().of("workinggroups.groups"), "/groups").then(group.name(), group.href()).then(title, null));
    }

    /** The day it is where the group is. */
    public LocalDate today(WorkingGroup group) {
        return LocalDate.ofInstant(clock.instant(), spaces.get(group.space()).zone());
    }
}
