package org.samskap.partners.web.calls;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Finds what an organiser has to mend before a call is open. */
final class CallCheck {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_WHAT = 4000;
    static final int LONGEST_AREA = 80;
    static final int MOST_AREAS = 20;
    static final int LONGEST_KEPT = 730;

    private CallCheck() {}

    static List<Problem> problems(CallForm form, Texts texts) {
        var problems = new ArrayList<Problem>();
        needed(problems, texts, "title", form.title(), LONGEST_TITLE);
        needed(problems, texts, "what", form.what(), LONGEST_WHAT);
        if (form.listed().size() > MOST_AREAS || form.listed().stream().anyMatch(area -> length(area) > LONGEST_AREA)) {
            problems.add(new Problem("areas", texts.of("partners.call.areas.wrong", MOST_AREAS, LONGEST_AREA)));
        }
        if (form.closes() != null && !form.closes().isBlank() && form.lastDay().isEmpty()) {
            problems.add(new Problem("closes", texts.of("partners.call.closes.wrong")));
        }
        if (form.days().filter(days -> days >= 1 && days <= LONGEST_KEPT).isEmpty()) {
            problems.add(new Problem("keep", texts.of("partners.call.keep.wrong", LONGEST_KEPT)));
        }
        return problems;
    }

    private static void needed(List<Problem> problems, Texts texts, String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) problems.add(new Problem(field, texts.of("partners.call." + field + ".missing")));
        else if (length(typed) > longest) problems.add(new Problem(field, texts.of("partners.call.long", longest)));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
