package org.samskap.accounts;

import gg.jte.Content;

import org.samskap.ui.Shell;

/** A part of the page on which people see and change what is theirs. A module above contributes one as a bean; it asks nothing of the database. */
public interface ProfileSection {

    /** Its content: a section with a heading h2. */
    Content render(Shell shell, Actor actor);
}
