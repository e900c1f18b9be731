package org.samskap.events.web.minutes;

import java.util.List;
import java.util.stream.Stream;

import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Published minutes, and the form that adds to them. */
public record CorrectionPage(MinutesView minutes, String key, Field about, Field text) {

    static CorrectionPage of(Texts texts, MinutesView minutes, CorrectionForm form, List<Problem> problems) {
        var items = minutes.items().stream().map(item -> Choice.of(item.title(), item.title()));
        var choices = Stream.concat(Stream.of(Choice.of("", texts.of("events.minutes.correction.all"))), items).toList();
        return new CorrectionPage(minutes, form.id().toString(),
                Field.of("about", texts.of("events.minutes.correction.about"), form.about()).choices(choices),
                Field.of("text", texts.of("events.minutes.correction.text"), form.text()).problemOf(problems));
    }
}
