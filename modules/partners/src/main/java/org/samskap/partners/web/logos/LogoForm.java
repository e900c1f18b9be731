package org.samskap.partners.web.logos;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.internal.Offer;
import org.samskap.partners.internal.logos.Logos;
import org.samskap.ui.Problem;
import org.samskap.ui.SafeFiles;
import org.samskap.ui.Texts;

/** What is said of a logo that is sent. */
record LogoForm(@Nullable String alt) {

    String words() {
        return Offer.oneLine(alt == null ? "" : alt);
    }

    /** @param picture null when there is a refusal */
    List<Problem> problems(Texts texts, SafeFiles.@Nullable Safe picture, SafeFiles.@Nullable Why refusal) {
        var problems = new ArrayList<Problem>();
        if (refusal != null) problems.add(new Problem("file", texts.of("partners.logo.problem." + refusal)));
        else if (picture == null || !picture.isPicture()) problems.add(new Problem("file", texts.of("partners.logo.problem.KIND")));
        if (words().isEmpty()) problems.add(new Problem("alt", texts.of("partners.logo.alt.missing")));
        if (Offer.length(words()) > Logos.LONGEST_ALT) problems.add(new Problem("alt", texts.of("partners.commit.what.long", Logos.LONGEST_ALT)));
        return problems;
    }
}
