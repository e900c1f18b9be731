package org.samskap.followups.internal.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.ReportBack;
import org.samskap.proposals.ProposalSummary;
import org.samskap.spaces.Space;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/**
 * The blanks of a text that is written once for many proposals: each proposal hears it with its own number and day. Where the
 * text is told once for all of them, the blanks name them one after the other. A title is no blank: it may be hidden or erased
 * one day, and what stands in a trail cannot (ADR 0031).
 */
@Component
public class Blanks {
    private static final Pattern BLANK = Pattern.compile("\\{\\s*(\\p{L}{2,20})\\s*}");
    private static final Set<String> NUMBER = Set.of("nummer", "numer", "number");
    private static final Set<String> DAY = Set.of("dag", "dzień", "day");
    /** More than these nobody reads in one sentence. */
    private static final int NAMED = 4;

    private final TextBundles texts;

    Blanks(TextBundles texts) {
        this.texts = texts;
    }

    /** Whether it has any. */
    public static boolean in(@Nullable String text) {
        return text != null && BLANK.matcher(text).find();
    }

    /** Whether one of them is none that we know. */
    static boolean unknown(@Nullable String text) {
        return text != null && BLANK.matcher(text).results().map(Blanks::word).anyMatch(word -> !NUMBER.contains(word) && !DAY.contains(word));
    }

    /** The text as these proposals hear it, in the words of their space. One that is unknown stays as it was written. */
    public String filled(String text, List<ProposalSummary> about, Space space) {
        if (about.isEmpty() || !in(text)) return text;
        var words = texts.in(space.lang());
        var ordered = about.stream().sorted(Comparator.comparing(ProposalSummary::raisedOn).thenComparing(one -> one.id().value())).toList();
        return BLANK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(fill(found, ordered, space, words)));
    }

    ReportBack filled(ReportBack report, List<ProposalSummary> about, Space space) {
        return new ReportBack(report.group(), report.proposals(), report.status(), filled(report.text(), about, space),
                report.easyText() == null ? null : filled(report.easyText(), about, space), report.decidedBy(), report.nextDate());
    }

    private static String word(MatchResult found) {
        return found.group(1).toLowerCase(Locale.ROOT);
    }

    private static String fill(MatchResult found, List<ProposalSummary> about, Space space, Texts words) {
        var word = word(found);
        if (NUMBER.contains(word)) return listed(about.stream().map(one -> one.reference().text()).toList(), words);
        if (DAY.contains(word)) return listed(about.stream().map(one -> LocalDate.ofInstant(one.raisedOn(), space.zone())).distinct().map(words.dates()::day).toList(), words);
        return found.group();
    }

    private static String listed(List<String> all, Texts words) {
        if (all.size() == 1) return all.getFirst();
        if (all.size() > NAMED) return words.of("followups.blanks.more", String.join(", ", all.subList(0, NAMED - 1)), all.size() - NAMED + 1);
        return words.of("followups.blanks.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }
}
