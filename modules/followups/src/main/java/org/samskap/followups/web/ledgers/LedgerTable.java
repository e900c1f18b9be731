package org.samskap.followups.web.ledgers;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.ledgers.Answer;
import org.samskap.followups.internal.ledgers.Figures;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.ui.Texts;

/** The numbers of the picture; each leads to the proposals behind it. The last row adds up. */
public record LedgerTable(List<String> answers, List<Row> rows) {

    /** @param cells the sum first, then one for each answer that occurs */
    public record Row(String label, List<Cell> cells) {}

    /**
     * @param label what is counted, for those who hear the link alone
     * @param href  null where no list stands behind it
     */
    public record Cell(int count, String label, @Nullable String href) {}

    /** With no lists behind it. */
    public static LedgerTable of(Texts texts, Figures figures) {
        return of(texts, figures, new LedgerForm(null, null, null, null, null), null);
    }

    static LedgerTable of(Texts texts, Figures figures, LedgerForm form, @Nullable String list) {
        var answers = List.copyOf(figures.cells().keySet());
        var rows = new ArrayList<Row>();
        figures.byStage().keySet().forEach(stage -> rows.add(row(texts, figures, answers, stage, form, list)));
        rows.add(row(texts, figures, answers, null, form, list));
        return new LedgerTable(answers.stream().map(answer -> LedgerWords.of(texts, answer)).toList(), rows);
    }

    private static Row row(Texts texts, Figures figures, List<Answer> answers, @Nullable Stage stage, LedgerForm form, @Nullable String list) {
        var label = stage == null ? texts.of("followups.ledger.all") : LedgerWords.of(texts, stage);
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(stage == null ? figures.all() : figures.byStage().get(stage), label, list == null ? null : form.behind(stage, null).href(list)));
        for (var answer : answers) {
            cells.add(new Cell(stage == null ? figures.of(answer) : figures.of(answer, stage), label + ", " + LedgerWords.of(texts, answer),
                    list == null ? null : form.behind(stage, answer).href(list)));
        }
        return new Row(label, cells);
    }
}
