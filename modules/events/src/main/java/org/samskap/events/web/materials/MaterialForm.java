package org.samskap.events.web.materials;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.Material;
import org.samskap.events.internal.Materials;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Problem;
import org.samskap.ui.SafeFiles;
import org.samskap.ui.Texts;

/** What is said of a file that is sent. */
public record MaterialForm(@Nullable String title, @Nullable String kind) {
    /** Pictures of the story come with words of their own. */
    static final List<Material.Kind> KINDS = List.of(Material.Kind.MATERIAL, Material.Kind.LOGO);

    Material.@Nullable Kind wanted() {
        var typed = Typed.one(Material.Kind.class, kind);
        return KINDS.contains(typed) ? typed : null;
    }

    List<Problem> problems(Texts texts, SafeFiles.@Nullable Why refusal, boolean image, int already) {
        var problems = new ArrayList<>(new Check(texts).needed("title", title, "events.plan.problem.material").atMost(160, "title", title)
                .that(wanted() != null, "kind", "events.plan.problem.choose").problems());
        if (refusal != null) problems.add(new Problem("file", texts.of("events.plan.problem.file." + refusal)));
        else if (!image && wanted() == Material.Kind.LOGO) problems.add(new Problem("file", texts.of("events.plan.problem.logo")));
        else if (already >= Materials.MOST) problems.add(new Problem("file", texts.of("events.plan.problem.file.MANY")));
        return problems;
    }
}
