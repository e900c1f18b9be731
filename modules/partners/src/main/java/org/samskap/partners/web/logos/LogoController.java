package org.samskap.partners.web.logos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisations;
import org.samskap.partners.internal.directory.Kept;
import org.samskap.partners.internal.logos.Logos;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SafeFiles;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whoever looks after an organisation's entry gives it a logo, or takes it away. */
@Controller
@RequestMapping("/organisations/{slug}/logo")
class LogoController {
    private final Templates templates = new StaticTemplates();
    private final Logos logos;
    private final Organisations organisations;
    private final SafeFiles files;

    LogoController(Logos logos, Organisations organisations, SafeFiles files) {
        this.logos = logos;
        this.organisations = organisations;
        this.files = files;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        var kept = logos.changeable(actor, slug);
        return page(kept, new LogoForm(kept.entry().name()), shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object put(@PathVariable String slug, @ModelAttribute LogoForm form, @RequestParam(required = false) @Nullable MultipartFile file, Shell shell, Actor actor) {
        var kept = logos.changeable(actor, slug);
        SafeFiles.Safe picture = null;
        SafeFiles.Why refusal = null;
        try {
            picture = files.look(file == null ? new byte[0] : file.getBytes(), Logos.LONGEST_SIDE);
        } catch (SafeFiles.Refused refused) {
            refusal = refused.why();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var problems = form.problems(shell.texts(), picture, refusal);
        if (picture == null || !problems.isEmpty()) return page(kept, form, shell, problems);
        logos.put(actor, slug, form.words(), picture);
        return SeeOther.to(kept.href()).saying("partners.logo.put");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/remove")
    SeeOther remove(@PathVariable String slug, Actor actor) {
        logos.remove(actor, slug);
        return SeeOther.to("/organisations/" + slug).saying("partners.logo.removed");
    }

    private Page page(Kept kept, LogoForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("partners.logo");
        var now = organisations.find(kept.slug()).map(one -> one.logo()).orElse(null);
        var page = new LogoPage(kept.href() + "/logo", kept.href(), kept.entry().lang().tag(), now,
                Field.of("file", texts.of("partners.logo.file"), null).hint(texts.of("partners.logo.file.hint")).problemOf(problems),
                Field.of("alt", texts.of("partners.logo.alt"), form.alt()).hint(texts.of("partners.logo.alt.hint")).problemOf(problems));
        return Page.of(shell, title, templates.logosEdit(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(texts.of("menu.partners"), "/organisations").then(kept.entry().name(), kept.href()).then(title, null));
    }
}
