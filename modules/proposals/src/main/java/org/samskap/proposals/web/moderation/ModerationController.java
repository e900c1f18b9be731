package org.samskap.proposals.web.moderation;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.moderation.Erasing;
import org.samskap.proposals.internal.moderation.ModerationQueue;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for who moderates. After each decision the focus is on the next one, so that one key approves one after the other. */
@Controller
@RequestMapping("/moderation")
class ModerationController {
    private static final String NEXT = "/moderation#next";

    private final Templates templates = new StaticTemplates();
    private final ModerationQueue queue;
    private final Moderation moderation;
    private final Erasing erasing;
    private final People people;
    private final Spaces spaces;

    ModerationController(ModerationQueue queue, Moderation moderation, Erasing erasing, People people, Spaces spaces) {
        this.queue = queue;
        this.moderation = moderation;
        this.erasing = erasing;
        this.people = people;
        this.spaces = spaces;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(Shell shell, Actor actor) {
        var found = queue.of(actor);
        var names = people.names(found.latest().stream().map(logged -> logged.decision().moderator()).collect(Collectors.toSet()));
        var all = spaces.list().stream().collect(Collectors.toMap(Space::id, space -> space));
        return Page.of(shell, shell.texts().of("proposals.moderation.title"),
                templates.moderationQueue(new QueuePage(shell, found.entries(), found.latest(), all, names))).unlisted();
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/{kind}/{id}")
    Page show(@PathVariable String kind, @PathVariable String id, Shell shell, Actor actor) {
        return page(TextIds.of(kind, id), HideForm.EMPTY, shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{kind}/{id}/show")
    SeeOther letSee(@PathVariable String kind, @PathVariable String id, @RequestParam(required = false) @Nullable String read, Actor actor) {
        moderation.show(actor, TextIds.of(kind, id), read);
        return SeeOther.to(NEXT).saying("proposals.moderation.shown");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{kind}/{id}/leave")
    SeeOther leave(@PathVariable String kind, @PathVariable String id, Actor actor) {
        moderation.leave(actor, TextIds.of(kind, id));
        return SeeOther.to(NEXT).saying("proposals.moderation.left");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{kind}/{id}/hide")
    Object hide(@PathVariable String kind, @PathVariable String id, @ModelAttribute HideForm form, Shell shell, Actor actor) {
        var text = TextIds.of(kind, id);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(text, form, shell, actor, problems);
        moderation.hide(actor, text, GroundField.read(form.ground()).orElseThrow(), String.valueOf(form.reason()));
        return SeeOther.to(NEXT).saying("proposals.moderation.hidden");
    }

    private Page page(TextId id, HideForm form, Shell shell, Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var dossier = queue.get(actor, id);
        var names = people.names(dossier.decisions().stream().map(decision -> decision.moderator()).collect(Collectors.toSet()));
        var title = texts.of("proposals.moderation.dossier");
        var page = new DossierPage(shell, dossier, spaces.get(dossier.text().space()), names, erasing.isPossible(actor, dossier.text()),
                form.groundField(texts, problems), form.reasonField(texts, problems));
        return Page.of(shell, title, templates.moderationDossier(page)).unlisted().with(problems)
                .below(Crumbs.of(texts.of("proposals.moderation.title"), "/moderation").then(title, null));
    }
}
