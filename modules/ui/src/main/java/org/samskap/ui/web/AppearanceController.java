package org.samskap.ui.web;

import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.LocalPath;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Theme;
import org.samskap.ui.web.templates.StaticTemplates;
import org.samskap.ui.web.templates.Templates;
import org.springframework.http.HttpHeaders;
import org.samskap.ui.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor choose how the pages look (UX-17). */
@Controller
class AppearanceController {
    private final Templates templates = new StaticTemplates();

    @GetMapping("/appearance")
    @Access(Access.Who.EVERYONE)
    Page choose(Shell shell, @RequestParam(required = false) @Nullable String back) {
        var texts = shell.texts();
        var themes = Field.of("theme", texts.of("ui.appearance.question"), shell.theme().name()).choices(
                Arrays.stream(Theme.values()).map(theme -> {
                    var key = "ui.appearance." + theme.name().toLowerCase(Locale.ROOT);
                    return new Field.Choice(theme.name(), texts.of(key), texts.of(key + ".hint"));
                }).toList());
        return Page.of(shell, texts.of("ui.appearance.title"),
                templates.pageAppearance(shell, themes, LocalPath.or(back, "/"))).unlisted();
    }

    @PostMapping("/appearance")
    @Access(Access.Who.EVERYONE)
    SeeOther keep(@RequestParam(defaultValue = "AUTO") String theme, @RequestParam(required = false) @Nullable String back,
                  HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ThemeCookie.write(ThemeCookie.of(theme)).toString());
        return SeeOther.to(LocalPath.or(back, "/")).saying("ui.appearance");
    }
}
