package org.samskap.events.web.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.Material;
import org.samskap.events.internal.MaterialId;
import org.samskap.events.internal.Materials;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.web.forms.Typed;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
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

/** Organisers add pictures to the story that is told afterwards, and take them away. */
@Controller
@RequestMapping("/events/{slug}/plan/report/pictures")
class PicturesController {
    private final Templates templates = new StaticTemplates();
    private final PlanDesk desk;
    private final Materials materials;
    private final SafeFiles files;

    PicturesController(PlanDesk desk, Materials materials, SafeFiles files) {
        this.desk = desk;
        this.materials = materials;
        this.files = files;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(@PathVariable String slug, Shell shell, Actor actor) {
        return page(desk.event(slug, actor), new PictureForm(null, null, null), shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object add(@PathVariable String slug, @ModelAttribute PictureForm form, @RequestParam(required = false) @Nullable MultipartFile file, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        SafeFiles.Safe clean = null;
        SafeFiles.Why refusal = null;
        try {
            clean = files.look(file == null ? new byte[0] : file.getBytes(), Material.Kind.PICTURE.longestSide());
        } catch (SafeFiles.Refused refused) {
            refusal = refused.why();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var problems = form.problems(shell.texts(), clean, refusal, event.materials().size());
        if (clean == null || !problems.isEmpty()) return page(event, form, shell, problems);
        materials.addPicture(slug, actor, Typed.orEmpty(form.shows()), Typed.text(form.caption()), Typed.text(form.credit()), clean);
        return SeeOther.to(path(slug)).saying("events.plan.picture");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{id}/remove")
    SeeOther remove(@PathVariable String slug, @PathVariable MaterialId id, Actor actor) {
        materials.remove(slug, actor, id);
        return SeeOther.to(path(slug)).saying("events.plan.removed");
    }

    private static String path(String slug) {
        return "/events/" + slug + "/plan/report/pictures";
    }

    private Page page(EventDetails event, PictureForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var summary = event.summary();
        var back = summary.href() + "/plan";
        var title = texts.of("events.plan.pictures");
        var page = new PicturesPage(path(summary.slug()), back, texts.lang() == summary.lang() ? null : summary.lang().tag(), event.plan().report() != null,
                event.materials().stream().filter(file -> file.kind() == Material.Kind.PICTURE).toList(),
                Field.of("shows", texts.of("events.plan.pictures.shows"), form.shows()).hint(texts.of("events.plan.pictures.shows.hint")).problemOf(problems),
                Field.of("caption", texts.of("ui.optional", texts.of("events.plan.pictures.caption")), form.caption()).problemOf(problems),
                Field.of("credit", texts.of("ui.optional", texts.of("events.plan.pictures.credit")), form.credit()).problemOf(problems),
                Field.of("file", texts.of("events.plan.pictures.file"), null).hint(texts.of("events.plan.pictures.file.hint")).problemOf(problems));
        return Page.of(shell, title, templates.planPictures(shell, page)).unlisted().with(problems)
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(summary.title(), back).then(title, null));
    }
}
