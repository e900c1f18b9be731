package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.SeriesSummary;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The form with which those who run a group change how it is run.
 *
 * @param more    more proposals to carry; null for those who may not take any on
 * @param changed whether somebody else changed the group meanwhile, so that both texts are to be looked at
 */
public record EditPage(String href, boolean changed, Field name, Field purpose, Field done, Field contact, Field joining, Field series,
                       Field reportBy, @Nullable Field more, String version) {

    static EditPage of(Texts texts, String href, List<SeriesSummary> series, EditForm form, int version, boolean changed, boolean staff, List<Problem> problems) {
        return new EditPage(href, changed,
                Field.of("name", texts.of("workinggroups.found.name"), form.name()).problemOf(problems),
                Field.of("purpose", texts.of("workinggroups.found.purpose"), form.purpose()).problemOf(problems),
                Field.of("done", texts.of("workinggroups.found.done"), form.done()).hint(texts.of("workinggroups.found.done.hint")).problemOf(problems),
                FoundingPage.contact(texts, form.contact(), problems), FoundingPage.joining(texts, form.how()), series(texts, series, form),
                Field.of("reportBy", texts.of("ui.optional", texts.of("workinggroups.report-by")), form.reportBy()).hint(texts.of("workinggroups.report-by.hint")).problemOf(problems),
                staff ? Field.of("more", texts.of("ui.optional", texts.of("workinggroups.edit.more")), form.more()).hint(texts.of("workinggroups.found.more.hint")).problemOf(problems) : null,
                Integer.toString(version));
    }

    private static Field series(Texts texts, List<SeriesSummary> series, EditForm form) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("workinggroups.series.none")));
        series.forEach(one -> choices.add(Choice.of(one.slug(), one.title())));
        return Field.of("series", texts.of("workinggroups.series"), form.series()).hint(texts.of("workinggroups.series.hint")).choices(choices);
    }
}
