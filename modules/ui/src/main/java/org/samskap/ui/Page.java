package org.samskap.ui;

import java.util.List;

import org.jspecify.annotations.Nullable;

import gg.jte.Content;

/**
 * A whole page: title and content, wrapped in the layout. Return it from a controller method. With problems it answers
 * 422, the title starts with "Error:" and the summary of errors stands first and has the focus (UX-04, UX-05).
 */
public record Page(Shell shell, String title, Content content, List<Problem> problems, int status,
                   @Nullable Crumbs crumbs, Options options) {

    /** What few pages change about the layout. */
    public record Options(boolean indexed, boolean quickExit, @Nullable String feed) {
        static final Options USUAL = new Options(true, false, null);
    }

    public static Page of(Shell shell, String title, Content content) {
        return new Page(shell, title, content, List.of(), 200, null, Options.USUAL);
    }

    /** The same page with problems to mend; without any, unchanged. */
    public Page with(List<Problem> problems) {
        return problems.isEmpty() ? this : new Page(shell, title, content, List.copyOf(problems), 422, crumbs, options);
    }

    public Page status(int status) {
        return new Page(shell, title, content, problems, status, crumbs, options);
    }

    /** The way back up, shown above the heading. */
    public Page below(Crumbs crumbs) {
        return new Page(shell, title, content, problems, status, crumbs, options);
    }

    /** Not for search engines nor caches: receipts, private links, the desk. */
    public Page unlisted() {
        return new Page(shell, title, content, problems, status, crumbs, new Options(false, options.quickExit, options.feed));
    }

    /** Offers "leave this page quickly": for pages about violence and abuse (UX-27). */
    public Page quickExit() {
        return new Page(shell, title, content, problems, status, crumbs, new Options(options.indexed, true, options.feed));
    }

    /** Announces an Atom feed of this page. */
    public Page feed(String href) {
        return new Page(shell, title, content, problems, status, crumbs, new Options(options.indexed, options.quickExit, href));
    }
}
