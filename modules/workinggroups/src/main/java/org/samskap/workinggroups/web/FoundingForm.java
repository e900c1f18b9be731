package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;

/** What came with a request for the founding form, as it was typed. */
public record FoundingForm(@Nullable String cluster, @Nullable String name, @Nullable String purpose, @Nullable String done) {

    /** The form as it opens: the cluster's name suits the group as well. */
    FoundingForm named(String clusterName) {
        return new FoundingForm(cluster, name == null ? clusterName : name, purpose, done);
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        check(problems, texts, "name", Charter.oneLine(text(name)), Charter.LONGEST_NAME);
        check(problems, texts, "purpose", Charter.clean(text(purpose)), Charter.LONGEST_PURPOSE);
        check(problems, texts, "done", Charter.clean(text(done)), Charter.LONGEST_DONE);
        return problems;
    }

    private static void check(List<Problem> problems, Texts texts, String field, String text, int longest) {
        if (text.isEmpty()) problems.add(new Problem(field, texts.of("workinggroups.found." + field + ".missing")));
        if (Charter.length(text) > longest) problems.add(new Problem(field, texts.of("workinggroups.found." + field + ".long", longest)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
