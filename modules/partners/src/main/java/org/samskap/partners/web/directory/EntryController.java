package org.samskap.partners.web.directory;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisations;
import org.samskap.partners.internal.directory.AlreadyThere;
import org.samskap.partners.internal.directory.ChangedMeanwhile;
import org.samskap.partners.internal.directory.DirectoryCare;
import org.samskap.partners.internal.directory.Kept;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
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

/** Entering an organisation, changing what stands there, and saying that it is no more. */
@Controller
class EntryController {
    private final Templates templates = new StaticTemplates();
    private final DirectoryCare care;
    private final Organisations organisations;

    EntryController(DirectoryCare care, Organisations organisations) {
        this.care = care;
        this.organisations = organisations;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/organisations/new")
    Page ask(Shell shell, Actor actor) {
        return page(shell, actor, null, null, EntryForm.EMPTY, null, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/organisations/new")
    Object enter(@ModelAttribute EntryForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, actor, null, null, form, null, problems);
        try {
            var slug = care.enter(actor, form.entry(shell.lang()));
            return SeeOther.to("/organisations/" + slug).saying(care.isStaff(actor) ? "partners.entry.entered" : "partners.entry.proposed");
        } catch (AlreadyThere twin) {
            return page(shell, actor, null, null, form, null, List.of(new Problem("name", shell.texts().of("partners.entry.name.there"))));
        }
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/organisations/{slug}/edit")
    Page edit(@PathVariable String slug, Shell shell, Actor actor) {
        var kept = changeable(slug, actor);
        return page(shell, actor, kept, null, EntryForm.of(kept), null, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/organisations/{slug}/edit")
    Object change(@PathVariable String slug, @ModelAttribute EntryForm form, Shell shell, Actor actor) {
        var kept = changeable(slug, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, actor, kept, null, form, null, problems);
        try {
            care.change(actor, slug, form.entry(shell.lang()), form.readVersion());
            return SeeOther.to(kept.href()).saying("partners.entry.changed");
        } catch (ChangedMeanwhile other) {
            return page(shell, actor, kept, other.now(), form.at(other.now().version()), null, List.of()).status(409);
        }
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/organisations/{slug}/close")
    Object close(@PathVariable String slug, @ModelAttribute WhyForm form, Shell shell, Actor actor) {
        var kept = changeable(slug, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, actor, kept, null, EntryForm.of(kept), form.reason(), problems);
        care.close(actor, slug, form.why());
        return SeeOther.to(kept.href()).saying("partners.entry.closed");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/organisations/{slug}/reopen")
    SeeOther reopen(@PathVariable String slug, Actor actor) {
        care.reopen(actor, slug);
        return SeeOther.to("/organisations/" + slug).saying("partners.entry.reopened");
    }

    private Kept changeable(String slug, Actor actor) {
        return care.find(slug, actor).filter(kept -> kept.successor() == null && !kept.waits() && care.mayChange(actor, kept.id()))
                .orElseThrow(() -> new NotVisible("organisation " + slug + " for " + actor.id()));
    }

    private Page page(Shell shell, Actor actor, @Nullable Kept kept, @Nullable Kept meanwhile, EntryForm form, @Nullable String reason, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of(kept == null ? "partners.entry.new" : "partners.entry.edit");
        var page = EntryPage.of(texts, kept, kept == null && !care.isStaff(actor), meanwhile, form, reason, into(texts, actor, kept), problems);
        var crumbs = Crumbs.of(texts.of("menu.partners"), "/organisations");
        return Page.of(shell, title, templates.directoryEdit(shell, page)).with(problems).unlisted()
                .below((kept == null ? crumbs : crumbs.then(kept.entry().name(), kept.href())).then(title, null));
    }

    private @Nullable Field into(Texts texts, Actor actor, @Nullable Kept kept) {
        if (kept == null || !care.isAdministrator(actor)) return null;
        var others = organisations.list().stream().filter(one -> !one.id().equals(kept.id())).map(one -> Choice.of(one.slug(), one.name()));
        return Field.of("into", texts.of("partners.entry.into"), null)
                .choices(Stream.concat(Stream.of(Choice.of("", texts.of("partners.call.sector.choose"))), others).toList());
    }
}
