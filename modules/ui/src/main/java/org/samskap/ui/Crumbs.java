package org.samskap.ui;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where a page stands: links from the top down, then the page itself without a link. */
public record Crumbs(List<Crumb> crumbs) {

    /** One step; href is null for the page itself. */
    public record Crumb(String text, @Nullable String href) {}

    public static Crumbs of(String text, String href) {
        return new Crumbs(List.of(new Crumb(text, href)));
    }

    public Crumbs then(String text, @Nullable String href) {
        var longer = new ArrayList<>(crumbs);
        longer.add(new Crumb(text, href));
        return new Crumbs(List.copyOf(longer));
    }
}
