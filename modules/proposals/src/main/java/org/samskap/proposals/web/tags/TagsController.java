package org.samskap.proposals.web.tags;

import java.util.List;
import java.util.UUID;

import org.samskap.accounts.Actor;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.tags.TagDesk;
import org.samskap.proposals.internal.tags.TagNameTaken;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Space;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;

/** The themes of a space, for its staff. */
@Controller
@RequestMapping("/spaces/{slug}/tags")
class TagsController {
    private static final String NEW = "name";

    private final Templates templates = new StaticTemplates();
    private final TagDesk tags;
    private final Spaces spaces;

    TagsController(TagDesk tags, Spaces spaces) {
        this.tags = tags;
        this.spaces = spaces;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        return page(find(slug), new TagForm(null), NEW, List.of(), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object add(@PathVariable String slug, TagForm form, Shell shell, Actor actor) {
        var space = find(slug);
        return keep(space, form, NEW, () -> tags.add(space.id(), actor, Typed.line(form.name())), "proposals.tag-added", shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{id}")
    Object rename(@PathVariable String slug, @PathVariable UUID id, WebRequest request, Shell shell, Actor actor) {
        var space = find(slug);
        // The id of a field is its name, and a page has many of these.
        var form = new TagForm(request.getParameter(field(id)));
        return keep(space, form, field(id), () -> tags.rename(space.id(), actor, id, Typed.line(form.name())), "proposals.tag-renamed", shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{id}/{move:away|back}")
    SeeOther putAway(@PathVariable String slug, @PathVariable UUID id, @PathVariable String move, Actor actor) {
        var space = find(slug);
        tags.putAway(space.id(), actor, id, move.equals("away"));
        return SeeOther.to(space.href() + "/tags").saying(move.equals("away") ? "proposals.tag-away" : "proposals.tag-back");
    }

    private Space find(String slug) {
        return spaces.find(slug).orElseThrow(() -> new NotVisible("space"));
    }

    private Object keep(Space space, TagForm form, String field, Runnable change, String said, Shell shell, Actor actor) {
        var problems = form.problems(field, shell.texts());
        if (!problems.isEmpty()) return page(space, form, field, problems, shell, actor);
        try {
            change.run();
        } catch (TagNameTaken taken) {
            return page(space, form, field, List.of(new Problem(field, shell.texts().of("proposals.tags.name.taken"))), shell, actor);
        }
        return SeeOther.to(space.href() + "/tags").saying(said);
    }

    private Page page(Space space, TagForm form, String typedIn, List<Problem> problems, Shell shell, Actor actor) {
        var texts = shell.texts();
        var rows = tags.list(space.id(), actor).stream().map(tag -> new TagsPage.Row(tag, Field.of(field(tag.id()), texts.of("proposals.tags.name"),
                typedIn.equals(field(tag.id())) ? form.name() : tag.name()).problemOf(problems))).toList();
        var added = Field.of(NEW, texts.of("proposals.tags.new"), typedIn.equals(NEW) ? form.name() : null).hint(texts.of("proposals.tags.new.hint")).problemOf(problems);
        return Page.of(shell, texts.of("proposals.tags.title"), templates.tagsShow(new TagsPage(shell, space, rows, added))).unlisted()
                .below(Crumbs.of(space.name(), space.href()).then(texts.of("proposals.tags.title"), null)).with(problems);
    }

    private static String field(UUID id) {
        return "name-" + id;
    }
}
