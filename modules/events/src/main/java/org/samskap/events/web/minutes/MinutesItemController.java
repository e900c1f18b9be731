package org.samskap.events.web.minutes;

import java.util.List;
import java.util.UUID;

import org.samskap.accounts.Actor;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.samskap.events.internal.minutes.MinutesChangedMeanwhile;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing minutes, each item in a form of its own: a congress fits, and two can write at once about different things. */
@Controller
@RequestMapping("/events/{slug}/plan/minutes/items")
class MinutesItemController {
    private final Templates templates = new StaticTemplates();
    private final MinutesDesk desk;

    MinutesItemController(MinutesDesk desk) {
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/new")
    Object askNew(@PathVariable String slug, Shell shell, Actor actor) {
        var form = ItemForm.blank();
        return ask(slug, new Item(form.id(), null, "", "", ""), form, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/new")
    Object add(@PathVariable String slug, @ModelAttribute ItemForm form, Shell shell, Actor actor) {
        return save(slug, new Item(form.id(), null, "", "", ""), form, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/{id}")
    Object ask(@PathVariable String slug, @PathVariable UUID id, Shell shell, Actor actor) {
        var item = desk.open(slug, actor).find(id).orElseThrow(() -> new NotVisible("item " + id));
        return ask(slug, item, ItemForm.of(item), shell, actor);
    }

    /** An item that somebody emptied meanwhile can still be saved as what came up besides. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/{id}")
    Object save(@PathVariable String slug, @PathVariable UUID id, @ModelAttribute ItemForm form, Shell shell, Actor actor) {
        var item = desk.open(slug, actor).find(id).orElseGet(() -> new Item(id, null, "", "", ""));
        return save(slug, item, form, shell, actor);
    }

    private Object ask(String slug, Item item, ItemForm form, Shell shell, Actor actor) {
        var now = desk.open(slug, actor);
        return now.minutes().isPublished() ? SeeOther.to(all(slug)) : page(now, item, form, shell, List.of(), false);
    }

    private Object save(String slug, Item item, ItemForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts(), item.session() == null);
        if (!problems.isEmpty()) return page(desk.open(slug, actor), item, form, shell, problems, false).with(problems);
        var typed = form.typed(item);
        try {
            desk.write(slug, actor, form.mark(), typed);
        } catch (MinutesChangedMeanwhile late) {
            return late(desk.open(slug, actor), typed, form, shell);
        }
        var next = form.next() == null ? null : ItemPage.after(desk.open(slug, actor), item).orElse(null);
        return SeeOther.to(next == null ? all(slug) : all(slug) + "/items/" + next.id()).saying("events.minutes.saved");
    }

    private Page late(MinutesDesk.Of now, Item typed, ItemForm form, Shell shell) {
        if (now.minutes().isPublished()) {
            return MinutesPages.publishedMeanwhile(now, CorrectionForm.of(typed.title(), typed.said(), typed.decided()), shell);
        }
        return page(now, typed, form, shell, List.of(), true).status(409);
    }

    private Page page(MinutesDesk.Of now, Item item, ItemForm form, Shell shell, List<Problem> problems, boolean late) {
        var page = ItemPage.of(shell.texts(), now, item, form, problems, late);
        return Page.of(shell, page.heading(), templates.minutesItem(shell, page)).unlisted()
                .below(MinutesPages.crumbs(shell, now.event().summary()).then(shell.texts().of("events.minutes"), page.back()).then(page.heading(), null));
    }

    private static String all(String slug) {
        return "/events/" + slug + "/plan/minutes";
    }
}
