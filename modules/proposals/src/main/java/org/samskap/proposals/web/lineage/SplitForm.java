package org.samskap.proposals.web.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.internal.Notes;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The parts of a proposal; those that are left empty are none. */
record SplitForm(@Nullable String title1, @Nullable String body1, @Nullable String title2, @Nullable String body2, @Nullable String title3,
                 @Nullable String body3, @Nullable String title4, @Nullable String body4, @Nullable String why, @Nullable String key) {
    static final SplitForm EMPTY = new SplitForm(null, null, null, null, null, null, null, null, null, null);
    private static final int WHY = 1000;

    private List<Part> all() {
        return List.of(part(title1, body1), part(title2, body2), part(title3, body3), part(title4, body4));
    }

    private static Part part(@Nullable String title, @Nullable String body) {
        return new Part(Typed.line(title), Typed.lines(body));
    }

    private static boolean isEmpty(Part part) {
        return part.title().isEmpty() && part.body().isEmpty();
    }

    List<Part> parts() {
        return all().stream().filter(part -> !isEmpty(part)).toList();
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        var all = all();
        // The first two are asked for; of the others what was begun.
        IntStream.range(0, all.size()).filter(i -> i < 2 || !isEmpty(all.get(i)))
                .forEach(i -> problems.addAll(PartFields.problems("title" + (i + 1), "body" + (i + 1), all.get(i), texts)));
        if (Typed.lines(why).length() > WHY) problems.add(new Problem("why", texts.of("proposals.lineage.why.long", WHY)));
        return problems;
    }

    List<PartFields> fields(Texts texts, List<Problem> problems) {
        var titles = new @Nullable String[] {title1, title2, title3, title4};
        var bodies = new @Nullable String[] {body1, body2, body3, body4};
        return IntStream.range(0, titles.length).mapToObj(i -> new PartFields(i + 1,
                Field.of("title" + (i + 1), texts.of("proposals.lineage.part.title"), titles[i])
                        .hint(texts.of("proposals.what.hint", Wording.TITLE)).problemOf(problems),
                Field.of("body" + (i + 1), texts.of("ui.optional", texts.of("proposals.lineage.part.body")), bodies[i]).problemOf(problems))).toList();
    }

    Field whyField(Texts texts, List<Problem> problems) {
        return Field.of("why", texts.of("ui.optional", texts.of("proposals.lineage.split.why")), why).hint(texts.of("proposals.lineage.why.hint")).problemOf(problems);
    }

    /** The form's own; one that came without any gets one, so that it is not taken for another's. */
    String keyOrNew() {
        return key == null || key.isBlank() || key.length() > 40 ? Notes.newKey() : key;
    }
}
