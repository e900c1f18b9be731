package org.samskap.workinggroups.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.Joining;

/**
 * How a group is to be run from now on, as it was typed.
 *
 * @param series   the address of the series that hears its reports; empty for none
 * @param reportBy the last day for the next report
 * @param version  of the group as this person saw it (REL-28)
 */
public record EditForm(@Nullable String name, @Nullable String purpose, @Nullable String done, @Nullable String contact, @Nullable String joining,
                       @Nullable String series, @Nullable String reportBy, @Nullable String more, @Nullable String version) {

    static EditForm of(Opened opened, @Nullable String seriesSlug) {
        var group = opened.group();
        var terms = opened.terms();
        var due = terms.reportBy();
        return new EditForm(group.name(), group.purpose(), group.doneMeans(), terms.contact(), terms.joining().name(), seriesSlug,
                due == null ? null : due.toString(), null, Integer.toString(terms.version()));
    }

    Charter charter(String slug) {
        return new Charter(Typed.text(name), slug, Typed.text(purpose), Typed.text(done));
    }

    @Nullable String whom() {
        var whom = Charter.oneLine(Typed.text(contact));
        return whom.isEmpty() ? null : whom;
    }

    Joining how() {
        return Joining.of(joining);
    }

    int seen() {
        return Typed.number(version);
    }

    List<Problem> problems(Texts texts, Numbers numbers, LocalDate today, @Nullable LocalDate dueBefore) {
        boolean moved = !Typed.text(reportBy).equals(dueBefore == null ? "" : dueBefore.toString());
        var check = Check.in(texts)
                .text("name", Charter.oneLine(Typed.text(name)), Charter.LONGEST_NAME, "workinggroups.found.name")
                .text("purpose", purpose, Charter.LONGEST_PURPOSE, "workinggroups.found.purpose")
                .text("done", done, Charter.LONGEST_DONE, "workinggroups.found.done")
                .atMost("contact", contact, FoundingForm.LONGEST_CONTACT)
                .not(!numbers.unknown().isEmpty(), "more", "workinggroups.found.more.unknown", String.join(", ", numbers.unknown()));
        // A day that is over stays until a new one is given: it says that the group is late.
        return (moved ? check.ahead("reportBy", reportBy, today) : check).problems();
    }
}
