package org.samskap.workinggroups.web.needs;

import java.util.Arrays;
import java.util.List;

import org.samskap.partners.NeedKind;
import org.samskap.partners.Needing.Need;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The form with which a group says what it lacks.
 *
 * @param now what stands when somebody else changed it meanwhile; otherwise empty
 */
public record NeedsPage(String href, List<Need> now, List<Field> fields, String version) {

    static NeedsPage of(Texts texts, String href, List<Need> now, NeedsForm form, int version, List<Problem> problems) {
        var fields = Arrays.stream(NeedKind.values()).map(kind -> Field.of(NeedsForm.field(kind), texts.of("ui.optional", kind.word(texts)), form.typed(kind))
                .hint(texts.of("workinggroups.needs." + kind + ".hint")).problemOf(problems)).toList();
        return new NeedsPage(href, now, fields, Integer.toString(version));
    }
}
