package org.samskap.proposals.web.tags;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Actor;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.tags.Needs;
import org.samskap.proposals.internal.tags.Needs.Labelled;
import org.samskap.proposals.internal.tags.Tag;
import org.samskap.proposals.internal.tags.TagDesk;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying what a proposal needs, and for staff what it is about. */
@Controller
class LabelsController {
    private final Templates templates = new StaticTemplates();
    private final Needs needs;
    private final TagDesk tags;
    private final Throttle throttle;

    LabelsController(Needs needs, TagDesk tags, Throttle throttle) {
        this.needs = needs;
        this.tags = tags;
        this.throttle = throttle;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/proposals/{reference}/labels")
    Page ask(@PathVariable String reference, Shell shell, Actor actor) {
        var found = find(reference, actor);
        return page(found, found.staff() ? tags.list(found.proposal().space(), actor) : List.of(), found.proposal().href(), "/labels", shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/proposals/{reference}/labels")
    SeeOther say(@PathVariable String reference, LabelsForm form, Actor actor) {
        var found = find(reference, actor);
        if (found.staff()) tags.put(found.proposal().id(), actor, form.ids());
        needs.set(found, form.chosen());
        return SeeOther.to(found.proposal().href()).saying("proposals.labelled");
    }

    @Access(Who.EVERYONE)
    @GetMapping("/mine/{code}/needs")
    Page askWithReceipt(@PathVariable String code, HttpServletRequest request, Shell shell) {
        return page(find(code, request), List.of(), "/mine/" + code, "/needs", shell);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/mine/{code}/needs")
    SeeOther sayWithReceipt(@PathVariable String code, LabelsForm form, HttpServletRequest request) {
        needs.set(find(code, request), form.chosen());
        return SeeOther.to("/mine/" + code).saying("proposals.labelled");
    }

    private Labelled find(String reference, Actor actor) {
        return Reference.parse(reference).flatMap(known -> needs.find(known, actor)).orElseThrow(() -> new NotVisible("proposal to label"));
    }

    private Labelled find(String code, HttpServletRequest request) {
        return ReceiptCode.parse(code).flatMap(needs::find).orElseThrow(() -> {
            throttle.spend(Limit.RECEIPT_CODE, request);
            return new NotVisible("receipt");
        });
    }

    private Page page(Labelled found, List<Tag> all, String href, String path, Shell shell) {
        var texts = shell.texts();
        var title = texts.of(found.staff() ? "proposals.labels.title" : "proposals.needs.title");
        var fields = LabelsForm.fields(found, all, texts);
        return Page.of(shell, title, templates.tagsLabels(shell, found.proposal(), fields, title, href, href + path)).unlisted()
                .below(Crumbs.of(found.proposal().reference().text(), href).then(title, null));
    }
}
