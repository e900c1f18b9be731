package org.samskap.events.web.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Report;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Quoted;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What is told of the event afterwards, even months later. All of it empty means that nothing is. */
public record ReportForm(@Nullable String version, @Nullable String publishedOn, @Nullable String title, @Nullable String text,
                         @Nullable String quotations) implements PartForm {
    private static final int LONGEST = 10_000;

    static ReportForm of(EventDetails event) {
        var report = event.plan().report();
        var version = String.valueOf(event.version());
        return report == null ? new ReportForm(version, null, null, null, null)
                : new ReportForm(version, report.publishedOn().toString(), report.title(), report.text(), Quoted.show(report.quotations()));
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "report");
        return List.of(Group.of(ask.needed("title", title, Way.TEXT), ask.needed("publishedOn", publishedOn, Way.DATE),
                ask.needed("text", text, Way.TEXT_LONG), ask.optional("quotations", quotations, Way.LINES)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        if (isEmpty()) return List.of();
        return new Check(texts).needed("title", title, "events.plan.report.title.missing").atMost(200, "title", title)
                .needed("publishedOn", publishedOn, "events.plan.report.publishedOn.missing").date("publishedOn", publishedOn)
                .needed("text", text, "events.plan.report.text.missing").atMost(LONGEST, "text", text)
                .atMost(5000, "quotations", quotations)
                .that(Quoted.isRight(quotations), "quotations", "events.plan.problem.quotation").problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        var on = Typed.date(publishedOn);
        return plan.reported(on == null ? null : new Report(on, Typed.orEmpty(title), Typed.orEmpty(text), Quoted.read(quotations)));
    }

    private boolean isEmpty() {
        return Typed.text(publishedOn) == null && Typed.text(title) == null && Typed.text(text) == null && Typed.text(quotations) == null;
    }
}
