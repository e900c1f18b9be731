package org.samskap.events.web.forms;

import java.util.List;

import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Ui;

import gg.jte.Content;

/** One question of a form and the way in which it is answered. */
public record Input(Field field, Way way) {

    /** LINES is a few lines, TEXT_LONG many; the value of CHECKBOXES is what is ticked, with commas between. */
    public enum Way { TEXT, LINES, TEXT_LONG, DATE, TIME, NUMBER, SELECT, RADIOS, CHECKBOXES }

    public Content content() {
        return switch (way) {
            case TEXT -> Ui.text(field);
            case LINES -> Ui.lines(field, 4);
            case TEXT_LONG -> Ui.lines(field, 8);
            case DATE -> Ui.date(field);
            case TIME -> Ui.time(field);
            case NUMBER -> Ui.number(field);
            case SELECT -> Ui.select(field);
            case RADIOS -> Ui.radios(field);
            case CHECKBOXES -> Ui.checkboxes(field, ticked());
        };
    }

    Input problemOf(List<Problem> problems) {
        return new Input(field.problemOf(problems), way);
    }

    private List<String> ticked() {
        return List.of(field.value().split(","));
    }

    /** The answer as people read it. */
    String said() {
        var values = way == Way.CHECKBOXES ? ticked() : List.of(field.value());
        var chosen = field.choices().stream().filter(choice -> values.contains(choice.value())).map(Field.Choice::label).toList();
        return chosen.isEmpty() ? field.value() : String.join("; ", chosen);
    }
}
