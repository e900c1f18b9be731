package org.samskap.events.web.pictures;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.Materials;
import org.samskap.events.web.forms.Check;
import org.samskap.ui.Problem;
import org.samskap.ui.SafeFiles;
import org.samskap.ui.Texts;

/**
 * What is said of a picture that is sent.
 *
 * @param shows what it shows, for those who do not see it
 */
public record PictureForm(@Nullable String shows, @Nullable String caption, @Nullable String credit) {

    /** @param clean null when there is a refusal */
    List<Problem> problems(Texts texts, SafeFiles.@Nullable Safe clean, SafeFiles.@Nullable Why refusal, int already) {
        var problems = new ArrayList<>(new Check(texts).needed("shows", shows, "events.plan.problem.shows").atMost(300, "shows", shows)
                .atMost(500, "caption", caption).atMost(120, "credit", credit).problems());
        if (refusal != null) problems.add(new Problem("file", texts.of("events.plan.problem.file." + refusal)));
        else if (clean == null || !clean.isPicture()) problems.add(new Problem("file", texts.of("events.plan.problem.picture")));
        else if (already >= Materials.MOST) problems.add(new Problem("file", texts.of("events.plan.problem.file.MANY")));
        return problems;
    }
}
