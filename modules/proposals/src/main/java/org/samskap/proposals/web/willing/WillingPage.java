package org.samskap.proposals.web.willing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Organisation;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Field;
import org.samskap.ui.Shell;

/**
 * The form to offer, and for staff everybody who did.
 *
 * @param offered whether the person who is looking did already
 * @param all     null for everybody but staff
 */
public record WillingPage(Shell shell, ProposalSummary proposal, Field as, Field nameAgreed, boolean offered, @Nullable List<Row> all) {

    /** Somebody who wants to work on it. */
    public record Row(String name, @Nullable Organisation organisation, boolean nameAgreed) {}

    public String href() {
        return proposal.href() + "/willing";
    }
}
