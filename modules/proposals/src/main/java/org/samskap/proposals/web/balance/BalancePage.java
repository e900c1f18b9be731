package org.samskap.proposals.web.balance;

import java.util.List;
import java.util.stream.Stream;

import org.samskap.proposals.Balance;
import org.samskap.proposals.Balance.Figure;
import org.samskap.proposals.Balance.Line;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Texts;

/**
 * The table, and a picture of the same figures.
 *
 * @param places spaces to choose from, none when there is one only
 * @param years  to choose from
 */
public record BalancePage(Texts texts, Balance balance, List<Link> places, List<Link> years) {
    /** How long the longest bar is, in the units of the drawing. */
    static final int WIDTH = 720;

    /** Those of whom there is anything to tell. */
    public List<Line> lines() {
        return balance.lines().stream().filter(line -> !line.isEmpty()).toList();
    }

    /** Those of whom there is nothing. */
    public List<String> silent() {
        return balance.lines().stream().filter(Line::isEmpty).map(line -> line.who().word(texts)).toList();
    }

    /** A bar; few are drawn as long as half of what they may be, and only as an outline. */
    public record Bar(int width, boolean few) {}

    public Bar bar(Figure figure) {
        return new Bar(WIDTH * size(figure) / largest(), figure.below() > 0);
    }

    private static int size(Figure figure) {
        return figure.about() + figure.below() / 2;
    }

    private int largest() {
        return lines().stream().flatMap(line -> Stream.of(line.raised(), line.carried())).mapToInt(BalancePage::size).max().orElse(1);
    }

    /** The bars of a line in words. */
    public String spoken(Line line) {
        return texts.of(line.who().sector().isPresent() ? "proposals.balance.spoken" : "proposals.balance.spoken.person", line.who().word(texts),
                line.raised().word(texts), line.raisedDone().word(texts), line.carried().word(texts), line.carriedDone().word(texts));
    }
}
