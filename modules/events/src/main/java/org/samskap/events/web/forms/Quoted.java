package org.samskap.events.web.forms;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Quotation;

/** Quotations as organisers type them: one a line, what was said, a vertical bar, who said it. */
public final class Quoted {
    private static final String BY = " | ";

    private Quoted() {}

    public static String show(List<Quotation> quotations) {
        return quotations.stream().map(said -> said.text().replaceAll("\\s+", " ") + BY + said.attribution()).collect(Collectors.joining("\n"));
    }

    /** Whether every line says who said it. */
    public static boolean isRight(@Nullable String typed) {
        return Typed.lines(typed).stream().allMatch(line -> quotation(line) != null);
    }

    public static List<Quotation> read(@Nullable String typed) {
        return Typed.lines(typed).stream().map(Quoted::quotation).toList();
    }

    private static @Nullable Quotation quotation(String line) {
        int by = line.lastIndexOf('|');
        if (by < 0) return null;
        var text = Typed.text(line.substring(0, by));
        var who = Typed.text(line.substring(by + 1));
        return text == null || who == null ? null : new Quotation(text, who);
    }
}
