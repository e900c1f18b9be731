package org.samskap.events.web.themes;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.ThemeSuggestionId;
import org.samskap.events.internal.SeriesDesk;
import org.samskap.events.internal.SeriesDetails;
import org.samskap.events.internal.themes.ThemeDesk;
import org.samskap.events.internal.themes.ThemeDesk.As;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Typed;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An organiser takes a suggested theme up into a date, or sets it aside. */
@Controller
@RequestMapping("/series/{slug}/themes/{id}")
class TakeUpController {
    private final Templates templates = new StaticTemplates();
    private final ThemeDesk desk;
    private final SeriesDesk series;
    private final Clock clock;

    TakeUpController(ThemeDesk desk, SeriesDesk series, Clock clock) {
        this.desk = desk;
        this.series = series;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String slug, @PathVariable ThemeSuggestionId id, Shell shell, Actor actor) {
        return page(slug, id, new TakeUpForm(null, null), shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object takeUp(@PathVariable String slug, @PathVariable ThemeSuggestionId id, @ModelAttribute TakeUpForm form, Shell shell, Actor actor) {
        var as = Typed.one(As.class, form.as());
        var problems = new Check(shell.texts()).that(as != null, "as", "events.plan.problem.choose")
                .that(ahead(series.series(slug, actor)).stream().anyMatch(event -> event.slug().equals(form.event())), "event", "events.plan.problem.choose").problems();
        if (as == null || form.event() == null || !problems.isEmpty()) return page(slug, id, form, shell, actor, problems);
        desk.takeUp(slug, id, form.event(), as, actor);
        return SeeOther.to("/series/" + slug + "/themes").saying("events.theme.taken");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/aside")
    Object setAside(@PathVariable String slug, @PathVariable ThemeSuggestionId id, @ModelAttribute AsideForm form, Shell shell, Actor actor) {
        var problems = new Check(shell.texts()).atMost(1000, "words", form.words()).problems();
        if (!problems.isEmpty()) return page(slug, id, new TakeUpForm(null, null), form, shell, actor, problems);
        desk.setAside(slug, id, Typed.text(form.words()), actor);
        return SeeOther.to("/series/" + slug + "/themes").saying("events.theme.aside");
    }

    /** The dates that can still take something up, drafts too. */
    private List<EventSummary> ahead(SeriesDetails series) {
        var now = clock.instant();
        return series.events().stream().filter(event -> !event.isOver(now) && event.state() != EventState.CANCELLED).toList();
    }

    private Page page(String slug, ThemeSuggestionId id, TakeUpForm form, Shell shell, Actor actor, List<Problem> problems) {
        return page(slug, id, form, new AsideForm(null), shell, actor, problems);
    }

    private Page page(String slug, ThemeSuggestionId id, TakeUpForm form, AsideForm aside, Shell shell, Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var theme = desk.get(slug, id, actor);
        var found = series.series(slug, actor);
        var dates = ahead(found).stream().map(event -> Choice.of(event.slug(), label(texts, event))).toList();
        var ways = Arrays.stream(As.values()).map(way -> Choice.of(way.name(), texts.of("events.theme.as." + way))).toList();
        var page = new TakeUpPage(theme.what(), theme.why(), theme.isOpen(), theme.suspect(), desk.hears(theme), "/series/" + slug + "/themes/" + id,
                Field.of("event", texts.of("events.theme.event"), form.event()).choices(dates).problemOf(problems),
                Field.of("as", texts.of("events.theme.as"), form.as() == null ? As.THEME.name() : form.as()).choices(ways).problemOf(problems), !dates.isEmpty(),
                Field.of("words", texts.of("ui.optional", texts.of("events.theme.words")), aside.words()).problemOf(problems));
        return Page.of(shell, theme.what(), templates.planTakeup(shell, page)).unlisted().with(problems)
                .below(Crumbs.of(found.plan().title(), "/series/" + slug).then(texts.of("events.theme.title"), "/series/" + slug + "/themes").then(theme.what(), null));
    }

    private static String label(Texts texts, EventSummary event) {
        var when = event.firstDay() == null ? texts.of("events.date.later") : texts.dates().day(event.firstDay());
        return event.theme() == null ? when + " – " + event.title() : when + " – " + event.theme();
    }
}
