package org.samskap.events.web.materials;

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
import org.samskap.events.web.materials.MaterialsPage.FileRow;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.FileSize;
import org.samskap.ui.Field.Choice;
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

/** Organisers add files to their event and take them away. */
@Controller
@RequestMapping("/events/{slug}/plan/materials")
class MaterialsController {
    private final Templates templates = new StaticTemplates();
    private final PlanDesk desk;
    private final Materials materials;
    private final SafeFiles files;

    MaterialsController(PlanDesk desk, Materials materials, SafeFiles files) {
        this.desk = desk;
        this.materials = materials;
        this.files = files;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(@PathVariable String slug, Shell shell, Actor actor) {
        return page(desk.event(slug, actor), new MaterialForm(null, Material.Kind.MATERIAL.name()), shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object add(@PathVariable String slug, @ModelAttribute MaterialForm form, @RequestParam(required = false) @Nullable MultipartFile file, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        var kind = form.wanted();
        SafeFiles.Safe clean = null;
        SafeFiles.Why refusal = null;
        try {
            clean = files.look(bytes(file), kind == null ? Integer.MAX_VALUE : kind.longestSide());
        } catch (SafeFiles.Refused refused) {
            refusal = refused.why();
        }
        var problems = form.problems(shell.texts(), refusal, clean != null && clean.isPicture(), event.materials().size());
        if (clean == null || kind == null || !problems.isEmpty()) return page(event, form, shell, problems);
        materials.add(slug, actor, kind, Typed.orEmpty(form.title()), clean);
        return SeeOther.to("/events/" + slug + "/plan/materials").saying("events.plan.material");
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{id}/remove")
    SeeOther remove(@PathVariable String slug, @PathVariable MaterialId id, Actor actor) {
        materials.remove(slug, actor, id);
        return SeeOther.to("/events/" + slug + "/plan/materials").saying("events.plan.removed");
    }

    private Page page(EventDetails event, MaterialForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var back = event.summary().href() + "/plan";
        var title = texts.of("events.plan.materials");
        var kinds = MaterialForm.KINDS.stream().map(kind -> new Choice(kind.name(), texts.of("events.plan.materials." + kind),
                texts.of("events.plan.materials." + kind + ".hint"))).toList();
        var rows = event.materials().stream().filter(file -> MaterialForm.KINDS.contains(file.kind())).map(file -> new FileRow(file.id().toString(), file.title(), file.href(),
                texts.of("events.plan.materials." + file.kind()) + " · " + FileSize.words(texts, file.media().toString(), file.bytes()))).toList();
        var page = new MaterialsPage(back + "/materials", back, rows,
                Field.of("title", texts.of("events.plan.materials.name"), form.title()).hint(texts.of("events.plan.materials.name.hint")).problemOf(problems),
                Field.of("kind", texts.of("events.plan.materials.kind"), form.kind()).choices(kinds).problemOf(problems),
                Field.of("file", texts.of("events.plan.materials.file"), null).hint(texts.of("events.plan.materials.file.hint")).problemOf(problems));
        return Page.of(shell, title, templates.planMaterials(shell, page)).unlisted().with(problems)
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(event.summary().title(), back).then(title, null));
    }
}
