package org.samskap.ui;

import java.time.LocalDate;
import java.util.List;

import org.samskap.ui.web.templates.StaticTemplates;
import org.samskap.ui.web.templates.Templates;

import gg.jte.Content;

/** The components that templates of all modules use. */
public final class Ui {
    private static final Templates TEMPLATES = new StaticTemplates();

    private Ui() {}

    /** A line of text to type. */
    public static Content text(Field field) {
        return TEMPLATES.fieldText(field, "text");
    }

    /** An e-mail address. */
    public static Content email(Field field) {
        return TEMPLATES.fieldText(field.autocomplete("email"), "email");
    }

    /** A date, typed as the browser offers it (yyyy-MM-dd). */
    public static Content date(Field field) {
        return TEMPLATES.fieldText(field, "date");
    }

    /** Several lines to type. */
    public static Content lines(Field field, int rows) {
        return TEMPLATES.fieldLines(field, rows);
    }

    /** One of a few. */
    public static Content radios(Field field) {
        return TEMPLATES.fieldRadios(field);
    }

    /** One of many. */
    public static Content select(Field field) {
        return TEMPLATES.fieldSelect(field);
    }

    /** Yes or nothing; the value of a ticked box is {@code true}. */
    public static Content checkbox(Field field) {
        return TEMPLATES.fieldCheckbox(field);
    }

    /** The hidden CSRF token; first in every form with method post. */
    public static Content csrf(Shell shell) {
        return TEMPLATES.fieldCsrf(shell);
    }

    /** An icon beside a text. */
    public static Content icon(Icon icon) {
        return TEMPLATES.partIcon(icon);
    }

    /** A status: word, icon and tint. */
    public static Content status(String label, Tone tone, Icon icon) {
        return TEMPLATES.partStatus(label, tone, icon);
    }

    /** A date with its weekday in a {@code time} element. */
    public static Content day(Texts texts, LocalDate date) {
        return TEMPLATES.partDay(texts, date);
    }

    /** The red thread. */
    public static Content thread(Texts texts, String labelledBy, List<Knot> knots) {
        return TEMPLATES.partThread(texts, labelledBy, knots);
    }

    /** Plain text of a person: paragraphs at blank lines, line breaks kept, nothing else understood. */
    public static Content plain(String text) {
        return TEMPLATES.partPlain(PlainText.paragraphs(text));
    }

    /** Renders several parts one after the other. */
    public static Content all(List<? extends Content> parts) {
        return output -> parts.forEach(part -> part.writeTo(output));
    }

    static Content layout(Page page) {
        return TEMPLATES.layoutPage(page);
    }
}
