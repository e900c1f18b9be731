package org.samskap.partners.web.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.internal.directory.DirectoryCare;
import org.samskap.partners.internal.directory.Kept;
import org.samskap.partners.internal.directory.Unseen;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What administrators do for the directory: looking at what is new in it, and making one of two. */
@Controller
class CareController {
    private static final int PART = 40;
    private final Templates templates = new StaticTemplates();
    private final DirectoryCare care;

    CareController(DirectoryCare care) {
        this.care = care;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/organisations/waiting")
    Page waiting(@RequestParam(required = false) @Nullable String after, Shell shell, Actor actor) {
        var found = care.unverified(actor, after(after), PART + 1);
        var rows = found.subList(0, Math.min(PART, found.size()));
        var title = shell.texts().of("partners.entry.waiting");
        var page = new WaitingPage(rows, found.size() > PART ? "/organisations/waiting?after=" + rows.getLast().mark() : null);
        return Page.of(shell, title, templates.directoryWaiting(shell.texts(), page)).unlisted()
                .below(Crumbs.of(shell.texts().of("menu.partners"), "/organisations").then(title, null));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/organisations/{slug}/look")
    Page look(@PathVariable String slug, Shell shell, Actor actor) {
        return page(unverified(slug, actor), shell, actor, new WhyForm(null), List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/organisations/{slug}/verify")
    SeeOther verify(@PathVariable String slug, Actor actor) {
        care.verify(actor, slug);
        return SeeOther.to("/organisations/waiting").saying("partners.entry.verified");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/organisations/{slug}/decline")
    Object decline(@PathVariable String slug, @ModelAttribute WhyForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(unverified(slug, actor), shell, actor, form, problems);
        care.decline(actor, slug, form.why());
        return SeeOther.to("/organisations/waiting").saying("partners.entry.declined");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/organisations/{slug}/merge")
    SeeOther merge(@PathVariable String slug, @RequestParam(required = false) @Nullable String into, Actor actor) {
        if (into == null || into.isBlank()) return SeeOther.to("/organisations/" + slug + "/edit");
        care.merge(actor, slug, into);
        return SeeOther.to("/organisations/" + into).saying("partners.entry.merged");
    }

    private static @Nullable Unseen after(@Nullable String mark) {
        if (mark == null || mark.isEmpty()) return null;
        return Unseen.of(mark).orElseThrow(() -> new NotVisible("a part of the directory after something else"));
    }

    private Kept unverified(String slug, Actor actor) {
        return care.find(slug, actor).filter(kept -> care.isAdministrator(actor) && kept.verifiedAt() == null && kept.successor() == null)
                .orElseThrow(() -> new NotVisible("organisation " + slug + " for " + actor.id()));
    }

    private Page page(Kept kept, Shell shell, Actor actor, WhyForm form, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("partners.entry.look");
        var reason = Field.of("reason", texts.of("partners.entry.decline.reason"), form.reason()).hint(texts.of("partners.entry.decline.hint")).problemOf(problems);
        return Page.of(shell, title, templates.directoryLook(shell, kept, care.namesakes(actor, kept), reason)).with(problems).unlisted()
                .below(Crumbs.of(texts.of("partners.entry.waiting"), "/organisations/waiting").then(title, null));
    }
}
