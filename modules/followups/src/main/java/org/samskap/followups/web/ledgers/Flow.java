package org.samskap.followups.web.ledgers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.samskap.followups.internal.ledgers.Answer;
import org.samskap.followups.internal.ledgers.Figures;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.ui.Texts;

/**
 * The way from raised over the first answer to where things stand now, as a picture: nodes in three columns, as high as they are many, and
 * ribbons between them. The table under it has the same numbers (UX-23).
 */
public record Flow(List<Node> nodes, List<Ribbon> ribbons, int height, String summary) {
    private static final int[] COLUMN = {0, 150, 430};
    private static final int WIDE = 14;
    /** All of it together is so high; what stands beside a node needs a line of its own. */
    private static final double WHOLE = 240;
    private static final int LINE = 22;
    private static final int GAP = 6;

    /** How many are somewhere. */
    public record Node(String label, int count, String look, int x, int y, int height) {
        public int textX() {
            return x + WIDE + 8;
        }

        public int textY() {
            return y + Math.max(height, LINE) / 2 + 5;
        }
    }

    /** How many go from one node to another. */
    public record Ribbon(String path, String look) {}

    public static Flow of(Texts texts, Figures figures) {
        double unit = WHOLE / Math.max(1, figures.all());
        var answers = new EnumMap<Answer, Node>(Answer.class);
        int y = 0;
        for (var answer : figures.cells().keySet()) {
            answers.put(answer, node(LedgerWords.of(texts, answer), figures.of(answer), LedgerWords.look(answer), 1, y, unit));
            y += Math.max(LINE, answers.get(answer).height()) + GAP;
        }
        int left = y;
        var stages = new EnumMap<Stage, Node>(Stage.class);
        y = 0;
        for (var stage : figures.byStage().entrySet()) {
            stages.put(stage.getKey(), node(LedgerWords.of(texts, stage.getKey()), stage.getValue(), LedgerWords.look(stage.getKey()), 2, y, unit));
            y += Math.max(LINE, stages.get(stage.getKey()).height()) + GAP;
        }
        var nodes = new ArrayList<Node>();
        var all = node(texts.of("followups.ledger.raised.short", figures.all()), figures.all(), "rest", 0, 0, unit);
        nodes.add(all);
        nodes.addAll(answers.values());
        nodes.addAll(stages.values());
        return new Flow(nodes, ribbons(figures, all, answers, stages, unit), Math.max(Math.max(left, y), (int) WHOLE) + GAP, summary(nodes));
    }

    private static Node node(String label, int count, String look, int column, int y, double unit) {
        return new Node(label, count, look, COLUMN[column], y, Math.max(2, (int) Math.round(count * unit)));
    }

    private static List<Ribbon> ribbons(Figures figures, Node all, Map<Answer, Node> answers, Map<Stage, Node> stages, double unit) {
        var ribbons = new ArrayList<Ribbon>();
        double from = all.y();
        for (var answer : answers.entrySet()) {
            ribbons.add(ribbon(all, answer.getValue(), from, answer.getValue().y(), answer.getValue().count() * unit));
            from += answer.getValue().count() * unit;
        }
        var begins = new EnumMap<Stage, Double>(Stage.class);
        figures.cells().forEach((answer, row) -> {
            double at = answers.get(answer).y();
            for (var cell : row.entrySet()) {
                double thick = cell.getValue() * unit;
                double to = begins.getOrDefault(cell.getKey(), (double) stages.get(cell.getKey()).y());
                ribbons.add(ribbon(answers.get(answer), stages.get(cell.getKey()), at, to, thick));
                at += thick;
                begins.put(cell.getKey(), to + thick);
            }
        });
        return ribbons;
    }

    private static Ribbon ribbon(Node from, Node to, double y, double intoY, double thick) {
        int x = from.x() + WIDE;
        int middle = (x + to.x()) / 2;
        double bold = Math.max(1, thick);
        return new Ribbon(String.format(Locale.ROOT, "M%d %.1fC%d %.1f %d %.1f %d %.1fV%.1fC%d %.1f %d %.1f %d %.1fZ", x, y, middle, y, middle, intoY, to.x(), intoY,
                intoY + bold, middle, intoY + bold, middle, y + bold, x, y + bold), to.look());
    }

    private static String summary(List<Node> nodes) {
        return nodes.stream().map(node -> node.count() + " " + node.label()).collect(Collectors.joining(", "));
    }
}
