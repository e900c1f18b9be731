package org.samskap.followups.web.handover;

import java.util.ArrayList;
import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.partners.Organisation;
import org.samskap.partners.UnitId;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/** Who is asked what by when, as it was typed. */
public record HandOverForm(@Nullable String proposal, @Nullable String unit, @Nullable String note, @Nullable String answerBy) {

    @Nullable UnitId chosen() {
        try {
            return unit == null || unit.isBlank() ? null : UnitId.of(unit);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    List<Content> fields(Texts texts, List<Organisation> organisations, List<Problem> problems) {
        var unit = Field.of("unit", texts.of("followups.handover.unit"), this.unit).choices(units(texts, organisations)).problemOf(problems);
        var note = Field.of("note", texts.of("followups.handover.note"), this.note).hint(texts.of("followups.public")).problemOf(problems);
        var date = Field.of("answerBy", texts.of("followups.handover.by"), answerBy).hint(texts.of("followups.next-date.hint")).problemOf(problems);
        return List.of(Ui.select(unit), Ui.lines(texts, note, 4, 2000), Ui.date(date));
    }

    private static List<Choice> units(Texts texts, List<Organisation> organisations) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("followups.handover.choose")));
        organisations.forEach(organisation -> organisation.units().forEach(unit ->
                choices.add(Choice.of(unit.id().toString(), unit.name() + ", " + organisation.name()))));
        return choices;
    }
}
