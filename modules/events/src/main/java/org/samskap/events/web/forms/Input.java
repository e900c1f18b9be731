package org.samskap.events.web.forms;

import java.util.List;

import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Ui;

import gg.jte.Content;

/** One question of a form and the way in which it is answered. */
public record Input(Field field, Way way) {

    /** LINES is a few lines, TEXT_LONG many. */
    public enum Way { TEXT, LINES, TEXT_LONG, DATE, TIME, NUMBER, SELECT, RADIOS }

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
        };
    }

    Input problemOf(List<Problem> problems) {
        return new Input(field.problemOf(problems), way);
    }

    /** The answer as people read it. */
    String said() {
        return field.choices().stream().filter(choice -> choice.value().equals(field.value())).map(Field.Choice::label).findFirst()
                .orElse(field.value());
    }
}
