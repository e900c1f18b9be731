package org.samskap.events.web.plan;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventState;
import org.samskap.events.internal.DateRule;
import org.samskap.events.internal.SeriesDates;
import org.samskap.events.internal.SeriesDesk;
import org.samskap.events.internal.SeriesDetails;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Choices;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Dates of a series by rule, with single exceptions. Asking what a rule gives changes nothing, so it is a get. */
@Controller
@RequestMapping("/series/{slug}/plan/dates")
class DatesController {
    private final Templates templates = new StaticTemplates();
    private final SeriesDesk desk;
    private final SeriesDates dates;

    DatesController(SeriesDesk desk, SeriesDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String slug, @ModelAttribute DatesForm form, Shell shell, Actor actor) {
        var problems = form.asksForDates() ? form.ruleProblems(shell.texts()) : List.<Problem>of();
        return page(desk.series(slug, actor), form, form.asksForDates() && problems.isEmpty(), problems, shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object set(@PathVariable String slug, @ModelAttribute DatesForm form, Shell shell, Actor actor) {
        var series = desk.series(slug, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(series, form, true, problems, shell);
        dates.set(slug, actor, form.dates(), form.alike());
        return SeeOther.to("/plan").saying("events.plan.dates");
    }

    private Page page(SeriesDetails series, DatesForm form, boolean asked, List<Problem> problems, Shell shell) {
        var texts = shell.texts();
        var title = texts.of("events.plan.rule.title");
        var met = series.events().stream().map(event -> event.firstDay()).toList();
        var proposed = asked && form.ruleProblems(texts).isEmpty() ? form.proposed() : form.dates();
        var ticked = form.date() == null ? proposed.stream().filter(date -> !met.contains(date)).map(Object::toString).toList() : form.date();
        var boxes = Field.of("date", texts.of("events.plan.rule.dates"), "").choices(proposed.stream().map(date -> new Choice(date.toString(), texts.dates().day(date),
                met.contains(date) ? texts.of("events.plan.rule.met") : null)).toList());
        var extra = new Ask(texts, "rule").optional("extra", form.extra(), Way.LINES).field().problemOf(problems);
        var page = new DatesPage(series.plan().title(), "/series/" + series.plan().slug() + "/plan/dates", BeginPage.said(rule(texts, form), problems), asked,
                Ui.checkboxes(boxes, ticked), extra, BeginPage.said(common(texts, series, form), problems), List.of(or(form.which()), or(form.weekday()), or(form.from()), or(form.until())));
        return Page.of(shell, title, templates.planDates(shell, page)).unlisted().with(problems)
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(series.plan().title(), "/series/" + series.plan().slug()).then(title, null));
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static List<Group> rule(Texts texts, DatesForm form) {
        var ask = new Ask(texts, "rule");
        var which = Arrays.stream(DateRule.Which.values()).map(one -> Choice.of(one.name(), texts.of("events.plan.rule." + one))).toList();
        var weekdays = Arrays.stream(DayOfWeek.values()).map(day -> Choice.of(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, texts.lang().locale()))).toList();
        return List.of(Group.of(ask.one("which", form.which(), Way.SELECT, which), ask.one("weekday", form.weekday(), Way.SELECT, weekdays),
                ask.needed("from", form.from(), Way.DATE), ask.needed("until", form.until(), Way.DATE)));
    }

    /** What the series says is the beginning of what each date says. */
    private static List<Group> common(Texts texts, SeriesDetails series, DatesForm form) {
        var ask = new Ask(texts, "rule");
        var states = List.of(EventState.OPEN, EventState.SAVE_THE_DATE, EventState.DRAFT).stream()
                .map(state -> Choice.of(state.name(), texts.of(state == EventState.DRAFT ? "events.plan.draft" : "events.plan.state." + state))).toList();
        var what = series.plan().what().lines().findFirst().orElse("");
        return List.of(Group.of(new Ask(texts, "new").needed("title", form.title() == null ? series.plan().title() : form.title(), Way.TEXT),
                ask.needed("summary", form.summary() == null ? what : form.summary(), Way.LINES),
                ask.optional("starts", form.starts(), Way.TIME), ask.optional("ends", form.ends(), Way.TIME),
                new Ask(texts, "basics").one("contract", form.contract() == null ? AttendanceContract.JUST_COME.name() : form.contract(), Way.RADIOS, Choices.contracts(texts)),
                ask.one("state", form.state() == null ? EventState.OPEN.name() : form.state(), Way.RADIOS, states)));
    }
}
