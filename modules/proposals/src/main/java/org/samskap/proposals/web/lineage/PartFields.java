package org.samskap.proposals.web.lineage;

import java.util.ArrayList;
import java.util.List;

import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.internal.Wording;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The words of one part, as fields. */
public record PartFields(int number, Field title, Field body) {

    static List<Problem> problems(String title, String body, Part part, Texts texts) {
        var problems = new ArrayList<Problem>();
        int length = part.title().length();
        if (length == 0) problems.add(new Problem(title, texts.of("proposals.lineage.part.missing")));
        if (length > Wording.TITLE) problems.add(new Problem(title, texts.of("proposals.what.long", Wording.TITLE, length - Wording.TITLE)));
        if (part.body().length() > Wording.BODY) {
            problems.add(new Problem(body, texts.of("proposals.why.long", Wording.BODY, part.body().length() - Wording.BODY)));
        }
        return problems;
    }
}
