package org.samskap.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.web.FlowBars;
import org.samskap.ui.web.templates.StaticTemplates;
import org.samskap.ui.web.templates.Templates;

import gg.jte.Content;

/** The components that templates of all modules use; the component guide beside the module shows each in use. */
public final class Ui {
    private static final Templates TEMPLATES = new StaticTemplates();

    private Ui() {}

    /** A line of text to type. */
    public static Content text(Field field) {
        return TEMPLATES.fieldText(field, "text", null, null);
    }

    /** An e-mail address. */
    public static Content email(Field field) {
        return TEMPLATES.fieldText(field.autocomplete("email"), "email", null, null);
    }

    /** A telephone number. */
    public static Content phone(Field field) {
        return TEMPLATES.fieldText(field.autocomplete("tel"), "tel", null, null);
    }

    /** A date, typed as the browser offers it (yyyy-MM-dd). */
    public static Content date(Field field) {
        return TEMPLATES.fieldText(field, "date", null, "short");
    }

    /** A time of day (HH:mm). */
    public static Content time(Field field) {
        return TEMPLATES.fieldText(field, "time", null, "short");
    }

    /** A whole number, with the digits' keyboard on a phone. */
    public static Content number(Field field) {
        return TEMPLATES.fieldText(field, "text", "numeric", "short");
    }

    /** A code to copy from a paper or a mail: large, well spaced. */
    public static Content code(Field field) {
        return TEMPLATES.fieldText(field.autocomplete() == null ? field.autocomplete("off") : field, "text", null, "code");
    }

    /** A word to search for. */
    public static Content search(Field field) {
        return TEMPLATES.fieldText(field, "search", "search", null);
    }

    /** Several lines to type. */
    public static Content lines(Field field, int rows) {
        return TEMPLATES.fieldLines(field, rows, null, null);
    }

    /** Several lines to type, with a count of the characters left. Nobody is cut off: the server says when it is too long. */
    public static Content lines(Texts texts, Field field, int rows, int max) {
        return TEMPLATES.fieldLines(field, rows, max, texts);
    }

    /** One of a few. */
    public static Content radios(Field field) {
        return TEMPLATES.fieldRadios(field);
    }

    /** Any number of a few. */
    public static Content checkboxes(Field field, Collection<String> chosen) {
        return TEMPLATES.fieldCheckboxes(field, chosen);
    }

    /** One of many. */
    public static Content select(Field field) {
        return TEMPLATES.fieldSelect(field);
    }

    /** Yes or nothing; the value of a ticked box is {@code true}. */
    public static Content checkbox(Field field) {
        return TEMPLATES.fieldCheckbox(field);
    }

    /** A file to send; accept lists types such as {@code .pdf,.png}. The form needs {@code enctype="multipart/form-data"}. */
    public static Content file(Field field, String accept) {
        return TEMPLATES.fieldFile(field, accept);
    }

    /** A value that goes along unseen. */
    public static Content hidden(String name, String value) {
        return TEMPLATES.fieldHidden(name, value);
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

    /** Day and time of an instant in a {@code time} element, in the zone of those who read it. */
    public static Content moment(Texts texts, Instant at, ZoneId zone) {
        var local = at.atZone(zone).truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime();
        return TEMPLATES.partMoment(local.toString(), texts.dates().moment(at, zone));
    }

    /** A leaf of the calendar, for lists of what is on. */
    public static Content dateBlock(Texts texts, LocalDate date) {
        return TEMPLATES.partDateblock(texts, date);
    }

    /** The red thread. */
    public static Content thread(Texts texts, String labelledBy, List<Knot> knots) {
        return TEMPLATES.partThread(texts, labelledBy, knots);
    }

    /** The red thread as the progress of a form; current counts from 1. */
    public static Content steps(Texts texts, List<String> names, int current) {
        return TEMPLATES.partSteps(texts, names, current);
    }

    /** When we report back next, and who sees to it. When late it says so, as an apology. */
    public static Content promise(Texts texts, @Nullable LocalDate by, @Nullable String responsible, boolean late) {
        return TEMPLATES.partPromise(texts, by, responsible, late, null);
    }

    /** The same with something under it, such as why the date was moved. */
    public static Content promise(Texts texts, @Nullable LocalDate by, @Nullable String responsible, boolean late,
                                  Content more) {
        return TEMPLATES.partPromise(texts, by, responsible, late, more);
    }

    /** What somebody reported back: the text, the easy-to-read text, and who said it. */
    public static Content report(Texts texts, Content body, @Nullable Content easy, @Nullable String by) {
        return TEMPLATES.partReport(texts, body, easy, by);
    }

    /** A bar divided by state, with a legend. The same numbers belong in a table under it (UX-23). */
    public static Content shares(List<Share> shares) {
        return TEMPLATES.partFlow(FlowBars.of(shares));
    }

    /** A table that scrolls sideways on its own when the screen is narrow; the label says what is in it. */
    public static Content table(String label, Content table) {
        return TEMPLATES.partTable(label, table);
    }

    /** Pages beside each other, one of them current. */
    public static Content tabs(String label, List<MenuItem.Link> links) {
        return TEMPLATES.partLinks(label, "tabs", links);
    }

    /** Ways to narrow a list, as links, so that the choice stays in the address. */
    public static Content filters(String label, List<MenuItem.Link> links) {
        return TEMPLATES.partLinks(label, "filters", links);
    }

    /** A receipt to keep or print: number, private code in large letters, and what happens next. */
    public static Content receipt(Texts texts, String number, String code, @Nullable Content next) {
        return TEMPLATES.partReceipt(texts, number, code, next);
    }

    /** An absolute address as a square that a telephone reads; the label says where it leads. Side in CSS pixels. */
    public static Content qr(String address, String label, int side) {
        return TEMPLATES.partQr(QrCode.of(address), label, side);
    }

    /** What stands where a list would be: never an empty page, always a way on. */
    public static Content empty(Icon icon, String text, @Nullable Content more) {
        return TEMPLATES.partEmpty(icon, text, more);
    }

    /** The way to the next part of a list. */
    public static Content more(Texts texts, String href) {
        return TEMPLATES.partMore(texts.of("ui.more"), href);
    }

    /** A remark that stands out a little. */
    public static Content notice(String text) {
        return TEMPLATES.partNotice(text);
    }

    /** A button that prints the page; shown only where scripts run, since the browser's own menu prints as well. */
    public static Content print(Texts texts) {
        return TEMPLATES.partPrint(texts.of("ui.print"));
    }

    /** Says that there is more to see than the page shows; once on a page, outside of what it replaces. */
    public static Content updates(Texts texts, Updates updates) {
        return TEMPLATES.partUpdates(texts, updates);
    }

    /** Lets cards of a board be dragged and moved by keys, too, and says how; once on a page, outside of what it replaces. Each move is the form of its card, sent. */
    public static Content dragging(Texts texts) {
        return TEMPLATES.partDragging(texts);
    }

    /** The summary of what to mend, for a form that htmx swaps; a {@link Page} with problems has it already. */
    public static Content problems(Texts texts, List<Problem> problems) {
        return TEMPLATES.partProblems(texts, problems);
    }

    /** Plain text of a person: paragraphs at blank lines, line breaks kept, nothing else understood. */
    public static Content plain(String text) {
        return TEMPLATES.partPlain(PlainText.paragraphs(text));
    }

    /** Plain text of a person in another language than the page's, so that it is read aloud rightly. */
    public static Content plain(String text, Lang lang) {
        return TEMPLATES.partForeign(PlainText.paragraphs(text), lang);
    }

    /** Renders several parts one after the other. */
    public static Content all(List<? extends Content> parts) {
        return output -> parts.forEach(part -> part.writeTo(output));
    }
}
