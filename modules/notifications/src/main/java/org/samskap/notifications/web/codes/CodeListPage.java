package org.samskap.notifications.web.codes;

import java.time.LocalDate;
import java.util.List;

import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ReceiptCode;
import org.samskap.ui.Shell;

/**
 * What somebody follows by a code.
 *
 * @param link    the whole address, to keep
 * @param isNew   whether the code was made just now, so that it is shown large
 */
public record CodeListPage(Shell shell, ReceiptCode code, String link, boolean isNew, List<Row> rows) {

    /** A proposal and what is new about it. */
    public record Row(ProposalSummary proposal, List<News> news) {}

    /** Something that happened since. */
    public record News(LocalDate on, String what) {}

    public boolean hasNews() {
        return rows.stream().anyMatch(row -> !row.news().isEmpty());
    }

    public String href() {
        return "/mine/list/" + code.text();
    }
}
