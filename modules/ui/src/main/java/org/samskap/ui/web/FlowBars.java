package org.samskap.ui.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.samskap.ui.Share;

/** A bar divided by shares, measured in the 720 units of its drawing. Empty shares are left out. */
public record FlowBars(List<Bar> bars, String summary) {
    private static final int WIDTH = 720;
    private static final int GAP = 4;

    public record Bar(String label, int count, String look, int x, int width) {}

    public static FlowBars of(List<Share> shares) {
        var shown = shares.stream().filter(share -> share.count() > 0).toList();
        int total = shown.stream().mapToInt(Share::count).sum();
        var bars = new ArrayList<Bar>();
        int seen = 0;
        for (var share : shown) {
            int from = WIDTH * seen / total;
            seen += share.count();
            int to = WIDTH * seen / total - (seen == total ? 0 : GAP);
            bars.add(new Bar(share.label(), share.count(), share.tone().name().toLowerCase(Locale.ROOT), from,
                    Math.max(1, to - from)));
        }
        return new FlowBars(bars, shown.stream().map(share -> share.count() + " " + share.label())
                .collect(Collectors.joining(", ")));
    }
}
