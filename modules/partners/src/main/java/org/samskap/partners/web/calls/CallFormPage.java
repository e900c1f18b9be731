package org.samskap.partners.web.calls;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.TargetNames;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The form with which an organiser opens or changes a call.
 *
 * @param href path of the call's page, or null while there is none
 */
public record CallFormPage(TargetNames.Named target, @Nullable String href, String kind, String id, Field title, Field what, Field areas,
                           Field closes, Field keep) {

    static CallFormPage of(Texts texts, TargetNames.Named target, @Nullable String href, CallForm form, List<Problem> problems) {
        var aim = form.aim().orElseThrow();
        return new CallFormPage(target, href, aim.kind().name(), aim.id().toString(),
                Field.of("title", texts.of("partners.call.title"), form.title()).hint(texts.of("partners.call.title.hint")).problemOf(problems),
                Field.of("what", texts.of("partners.call.what"), form.what()).hint(texts.of("partners.call.what.hint")).problemOf(problems),
                Field.of("areas", texts.of("ui.optional", texts.of("partners.call.areas")), form.areas()).hint(texts.of("partners.call.areas.hint")).problemOf(problems),
                Field.of("closes", texts.of("ui.optional", texts.of("partners.call.closes")), form.closes()).hint(texts.of("partners.call.closes.hint")).problemOf(problems),
                Field.of("keep", texts.of("partners.call.keep"), form.keep()).hint(texts.of("partners.call.keep.hint")).problemOf(problems));
    }
}
