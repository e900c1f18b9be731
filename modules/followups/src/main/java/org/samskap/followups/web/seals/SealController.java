package org.samskap.followups.web.seals;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

import org.samskap.followups.Seals;
import org.samskap.followups.TrailCheck;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The seal of a month: to be read, printed, signed and kept by people who do not trust us. */
@Controller
class SealController {
    private final Templates templates = new StaticTemplates();
    private final Seals seals;
    private final TrailCheck check;
    private final Spaces spaces;

    SealController(Seals seals, TrailCheck check, Spaces spaces) {
        this.seals = seals;
        this.check = check;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}/thread/{month}")
    Page show(@PathVariable String slug, @PathVariable String month, Shell shell) {
        var space = spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
        var seal = month(month).flatMap(known -> seals.find(space.id(), known)).orElseThrow(() -> new NotVisible("seal of " + month + " in " + slug));
        var texts = shell.texts();
        var page = new SealPage(space, seal, SealPage.name(texts, seal.month()), check.recent(space.id()).fault());
        var title = texts.of("followups.seal", page.month());
        return Page.of(shell, title, templates.sealsSeal(texts, page))
                .below(Crumbs.of(space.name(), space.href()).then(texts.of("followups.thread"), space.href() + "/thread").then(page.month(), null));
    }

    private static Optional<YearMonth> month(String month) {
        if (month.length() != "2023-10".length()) return Optional.empty();
        try {
            return Optional.of(YearMonth.parse(month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
