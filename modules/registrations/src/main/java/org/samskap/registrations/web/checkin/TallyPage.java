package org.samskap.registrations.web.checkin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan.Day;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.checkin.Tally;
import org.samskap.registrations.internal.checkin.TallyDesk.Heads;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Heads by day, group and mode, and how many the organiser says there were.
 *
 * @param lang    tag of the event's language when it is not the page's, or null
 * @param noted   what stands on the event's page now, or null
 * @param problem with the form of the number, or nothing
 */
public record TallyPage(String title, @Nullable String lang, String href, List<DayHeads> days, int suggested, @Nullable String noted, Field number,
                        Field approximate, Field note) {

    /** @param checkedIn people of the list who are there */
    public record DayHeads(String id, String date, int checkedIn, int walkedIn, int all, List<Row> rows) {}

    /** One kind of people; stakeholder is empty for all others. */
    public record Row(String stakeholder, String label, boolean others, Mode mode, String way, int number) {}

    static TallyPage of(Texts texts, Heads heads, HeadcountForm form, List<Problem> problems) {
        var event = heads.event().summary();
        var days = heads.event().days().stream().filter(day -> day.id() != null).map(day -> day(texts, heads, day, day.id())).toList();
        return new TallyPage(event.title(), Foreign.lang(texts, event), event.href() + "/plan/tally", days, heads.counted().suggested(),
                heads.said().map(said -> texts.of(said.approximate() ? "registrations.count.about" : "registrations.count", said.number())).orElse(null),
                Field.of("number", texts.of("registrations.tally.number"), form.number()).problemOf(problems),
                Field.of("approximate", texts.of("registrations.tally.approximate"), form.approximate()),
                Field.of("note", texts.of("ui.optional", texts.of("registrations.tally.note")), form.note())
                        .hint(texts.of("registrations.tally.note.hint")).problemOf(problems));
    }

    private static DayHeads day(Texts texts, Heads heads, Day day, DayId id) {
        var rows = new ArrayList<Row>();
        for (var stakeholder : heads.stakeholders()) {
            for (var mode : Mode.values()) {
                int number = heads.counted().of(id, stakeholder, mode);
                if (mode == Mode.IN_ROOM || day.online() != null || number > 0) rows.add(row(texts, stakeholder, mode, number));
            }
        }
        var counted = heads.counted();
        return new DayHeads(id.toString(), texts.dates().day(day.date()), counted.checkedIn(id), counted.walkedIn(id), counted.on(id), rows);
    }

    private static Row row(Texts texts, String stakeholder, Mode mode, int number) {
        var others = stakeholder.equals(Tally.OTHERS);
        return new Row(stakeholder, others ? texts.of("registrations.tally.others") : stakeholder, others, mode,
                texts.of("registrations.tally.mode." + mode), number);
    }
}
