package org.samskap.partners.web;

import java.util.List;

import org.samskap.partners.Organisation;
import org.samskap.partners.Target;
import org.samskap.partners.internal.OrganisationQueries.Standing;

import gg.jte.Content;

/**
 * Everything on the page of one organisation.
 *
 * @param mine     whether the person who looks speaks for it
 * @param crew     whether that person may see and change who speaks for it
 * @param edits    whether that person may change what stands here
 * @param standing what became of the entry
 * @param promises what it committed to, by what that is for
 * @param invented whether some of that was made up for the demonstration
 * @param sections what other modules have to say
 */
public record OrganisationPage(Organisation organisation, List<UnitRow> units, boolean mine, boolean crew, boolean edits, Standing standing, List<Promises> promises,
                               boolean invented, List<Content> sections) {

    /** A unit with the units in it. @param closed whether it is no more */
    public record UnitRow(String name, String href, boolean demo, boolean closed, List<UnitRow> parts) {}

    /** The commitments for targets of one kind, newest first. */
    public record Promises(Target.Kind kind, List<CommitmentRow> rows) {}
}
