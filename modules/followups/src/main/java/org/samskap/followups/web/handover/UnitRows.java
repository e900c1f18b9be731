package org.samskap.followups.web.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Reference;

/** What a unit was asked, or the units of an organisation: what waits, and what is done. */
public record UnitRows(List<Row> open, List<Row> done) {

    /** @param titleLang of the proposal's title, when it is not the page's */
    public record Row(String title, @Nullable String titleLang, Reference reference, AskedRow asked) {}
}
