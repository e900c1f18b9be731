package org.samskap.events.web.themes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.events.internal.Planners;
import org.samskap.events.internal.SeriesDetails;
import org.samskap.events.internal.SeriesQueries;
import org.samskap.events.internal.themes.ThemeDesk;
import org.samskap.events.internal.themes.ThemeSuggestion;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.NotVisible;
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

/** Anybody suggests a theme, without an account; organisers see what was suggested. */
@Controller
@RequestMapping("/series/{slug}/themes")
class ThemeController {
    private final Templates templates = new StaticTemplates();
    private final SeriesQueries series;
    private final ThemeDesk desk;
    private final Planners planners;
    private final People people;
    private final Spaces spaces;
    private final Throttle throttle;

    ThemeController(SeriesQueries series, ThemeDesk desk, Planners planners, People people, Spaces spaces, Throttle throttle) {
        this.series = series;
        this.desk = desk;
        this.planners = planners;
        this.people = people;
        this.spaces = spaces;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page ask(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        return page(slug, new ThemeForm(null, null, null, null, null, null), shell, actor, List.of());
    }

    @Access(Who.EVERYONE)
    @PostMapping
    Object suggest(@PathVariable String slug, @ModelAttribute ThemeForm form, Shell shell, @Nullable Actor actor, HttpServletRequest request) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(slug, form, shell, actor, problems);
        throttle.spend(Limit.SUGGEST_THEME, request);
        desk.suggest(slug, form.suggestion(shell.lang()));
        return SeeOther.to("/series/" + slug).saying("events.theme.thanks");
    }

    private Page page(String slug, ThemeForm form, Shell shell, @Nullable Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var found = series.find(slug).orElseThrow(() -> new NotVisible("series " + slug));
        var plan = found.plan();
        var plans = actor != null && planners.may(actor, plan.space());
        var page = new ThemesPage(plan.title(), texts.lang() == plan.lang() ? null : plan.lang().tag(), "/series/" + slug + "/themes", form.idOrNew().toString(),
                Field.of("what", texts.of("events.theme.what"), form.what()).hint(texts.of("events.theme.what.hint")).problemOf(problems),
                Field.of("why", texts.of("ui.optional", texts.of("events.theme.why")), form.why()).problemOf(problems),
                Field.of("name", texts.of("ui.optional", texts.of("events.theme.name")), form.name()).autocomplete("nickname").problemOf(problems),
                Field.of("email", texts.of("ui.optional", texts.of("events.theme.email")), form.email()).hint(texts.of("events.theme.email.hint")).problemOf(problems),
                form.website() == null ? "" : form.website(), plans, plans ? rows(texts, found, actor) : List.of());
        var space = spaces.get(plan.space());
        return Page.of(shell, texts.of("events.theme.title"), templates.planThemes(shell, page)).unlisted().with(problems)
                .below(Crumbs.of(space.name(), space.href()).then(plan.title(), "/series/" + slug).then(texts.of("events.theme.title"), null));
    }

    private List<ThemesPage.Row> rows(Texts texts, SeriesDetails found, Actor actor) {
        var themes = desk.list(found, actor);
        var names = people.names(themes.stream().map(ThemeSuggestion::suggester).filter(Objects::nonNull).collect(Collectors.toSet()));
        return themes.stream().map(theme -> new ThemesPage.Row("/series/" + found.plan().slug() + "/themes/" + theme.id(), theme.what(),
                theme.suggester() == null ? texts.of("events.theme.nobody") : names.getOrDefault(theme.suggester(), texts.of("events.theme.nobody")),
                texts.of(theme.isOpen() ? theme.suspect() ? "events.theme.suspect" : "events.theme.open" : theme.setAside() ? "events.theme.aside" : "events.theme.taken"))).toList();
    }
}
