package org.samskap.events.web.rows;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.parts.Part;
import org.samskap.events.web.parts.Parts;
import org.samskap.events.web.rows.RowsPage.Row;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;

/** Lists the days, tracks and arrangers of an event, each with the way to its own form. */
final class RowPages {
    private static final Templates TEMPLATES = new StaticTemplates();

    private RowPages() {}

    static Page of(EventDetails event, String name, List<Row> rows, @Nullable Row more, boolean adds, Shell shell) {
        var texts = shell.texts();
        var key = "events.plan." + name;
        var back = Part.plan(event.summary().slug());
        var page = new RowsPage(texts.of(key), texts.has(key + ".lead") ? texts.of(key + ".lead") : null, texts.of(key + ".none"), rows,
                adds ? back + "/" + name + "/new" : null, adds ? texts.of(key + ".add") : null, more, back);
        return Page.of(shell, page.title(), TEMPLATES.planRows(shell, page)).unlisted().below(Parts.crumbs(texts, event, page.title()));
    }

    static Row day(Texts texts, String slug, Day day) {
        return new Row(Part.plan(slug) + "/days/" + day.id(), texts.dates().day(day.date()), facts(texts, day));
    }

    /** What people would want to know of a day, or that it is to be announced. */
    private static List<String> facts(Texts texts, Day day) {
        var facts = new ArrayList<String>();
        if (day.title() != null) facts.add(day.title());
        facts.add(day.starts() == null ? texts.of("events.plan.missing.HOURS")
                : day.ends() == null ? texts.of("events.from", texts.dates().time(day.starts())) : texts.dates().between(day.starts(), day.ends()));
        if (day.asUsual()) facts.add(texts.of("events.plan.day.usual"));
        if (day.place() != null) facts.add(day.place().name());
        if (day.online() != null) facts.add(day.online());
        if (day.place() == null && day.online() == null) facts.add(texts.of("events.plan.missing.PLACE"));
        return facts;
    }

    static List<Row> tracks(Texts texts, EventDetails event) {
        return event.plan().tracks().stream().map(track -> new Row(Part.plan(event.summary().slug()) + "/tracks/" + track.slug(), track.title(),
                List.of(texts.of("events.plan.tracks.parts", sessionsIn(event.plan(), track.slug()))))).toList();
    }

    private static long sessionsIn(EventPlan plan, String track) {
        return plan.sessions().stream().filter(session -> track.equals(session.track())).count();
    }

    static List<Row> arrangers(Texts texts, EventDetails event) {
        var rows = new ArrayList<Row>();
        for (var who : event.plan().organisers()) {
            rows.add(new Row(Part.plan(event.summary().slug()) + "/arrangers/" + (rows.size() + 1), who.name(),
                    List.of(texts.of("events.plan.role." + who.role()))));
        }
        return rows;
    }
}
