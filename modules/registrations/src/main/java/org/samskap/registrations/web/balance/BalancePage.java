package org.samskap.registrations.web.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventSummary;
import org.samskap.partners.Sector;
import org.samskap.registrations.internal.Few;
import org.samskap.registrations.internal.balance.Balance;
import org.samskap.registrations.internal.balance.BalanceDesk.Seen;
import org.samskap.registrations.internal.signup.ExpectedKind;
import org.samskap.ui.Texts;

/**
 * Who comes to a series, in words.
 *
 * @param lang    tag of the series' language when it is not the page's, or null
 * @param columns the editions, oldest first
 */
public record BalancePage(String title, @Nullable String lang, String href, List<Column> columns, List<Rows> groups) {

    /**
     * One edition.
     *
     * @param missing where one sees who is missing there in time, or null when it is over or nobody signs up
     */
    public record Column(String date, @Nullable String missing) {}

    /** All groups of a kind. */
    public record Rows(String title, List<Row> rows) {}

    /** @param missing whether they are expected at a time to come and nobody has signed up */
    public record Row(String label, boolean missing, List<Cell> cells) {}

    /** What is said of a group at one time, in lines. */
    public record Cell(String date, List<String> said, boolean missing) {}

    static BalancePage of(Texts texts, Seen seen) {
        var balance = seen.balance();
        var columns = balance.editions().stream().map(edition -> column(texts, edition.event(), edition.over())).toList();
        var groups = Arrays.stream(ExpectedKind.values()).map(kind -> rows(texts, kind, balance, columns)).filter(rows -> !rows.rows().isEmpty()).toList();
        var series = seen.series();
        return new BalancePage(series.title(), texts.lang() == series.lang() ? null : series.lang().tag(), series.href(), columns, groups);
    }

    private static Column column(Texts texts, EventSummary event, boolean over) {
        var date = event.firstDay() == null ? event.title() : texts.dates().shortDay(event.firstDay());
        return new Column(date, over || event.contract() == AttendanceContract.JUST_COME ? null : event.href() + "/plan/people/missing");
    }

    private static Rows rows(Texts texts, ExpectedKind kind, Balance balance, List<Column> columns) {
        return new Rows(texts.of("registrations.missing." + kind), balance.groups().stream().filter(group -> group.kind() == kind)
                .map(group -> row(texts, group, columns)).toList());
    }

    private static Row row(Texts texts, Balance.Group group, List<Column> columns) {
        var cells = new ArrayList<Cell>();
        for (int nr = 0; nr < columns.size(); nr++) {
            var cell = group.cells().get(nr);
            cells.add(new Cell(columns.get(nr).date(), said(texts, cell), cell.isMissing()));
        }
        var label = group.kind() == ExpectedKind.SECTOR ? Sector.valueOf(group.label()).word(texts) : group.label();
        return new Row(label, group.isMissing(), cells);
    }

    private static List<String> said(Texts texts, Balance.Cell cell) {
        var said = new ArrayList<String>();
        if (cell.signedUp() != null) said.add(texts.of("registrations.balance.signedup", number(texts, cell.signedUp())));
        if (cell.came() != null) said.add(cell.near() ? texts.of("registrations.balance.near") : texts.of("registrations.balance.came", number(texts, cell.came())));
        if (said.isEmpty()) said.add(texts.of(cell.over() ? "registrations.balance.uncounted" : "registrations.balance.open"));
        if (cell.expected()) said.add(texts.of("registrations.balance.expected"));
        return said;
    }

    private static String number(Texts texts, Few few) {
        return switch (few.kind()) {
            case NUMBER -> "" + few.number();
            case FEW -> texts.of("registrations.missing.few", Few.FEWEST);
            case HIDDEN -> texts.of("registrations.missing.hidden");
        };
    }
}
