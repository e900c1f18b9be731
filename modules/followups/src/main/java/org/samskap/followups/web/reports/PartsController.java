package org.samskap.followups.web.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.reports.PublishedReports;
import org.samskap.followups.internal.reports.ReportDesk;
import org.samskap.followups.internal.reports.ReportParts;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.Words;
import org.samskap.followups.web.reports.PartForms.FileForm;
import org.samskap.followups.web.reports.PartForms.LanguageForm;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
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

/** Staff add languages and files to a report-back, before it goes out or after. */
@Controller
@RequestMapping("/desk/reports/{id}")
class PartsController {
    private final Templates templates = new StaticTemplates();
    private final ReportParts parts;
    private final ReportDesk reports;
    private final PublishedReports published;
    private final SafeFiles files;
    private final AtTheDesk desk;
    private final Spaces spaces;

    PartsController(ReportParts parts, ReportDesk reports, PublishedReports published, SafeFiles files, AtTheDesk desk, Spaces spaces) {
        this.parts = parts;
        this.reports = reports;
        this.published = published;
        this.files = files;
        this.desk = desk;
        this.spaces = spaces;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable ReportBackId id, Shell shell, Actor actor) {
        return page(id, shell, actor, LanguageForm.EMPTY, FileForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/languages")
    Object say(@PathVariable ReportBackId id, @ModelAttribute LanguageForm form, Shell shell, Actor actor) {
        try {
            parts.say(actor, id, form.chosen(), form.text(), form.easyText());
            return SeeOther.to("/desk/reports/" + id).saying("followups.parts.said");
        } catch (FollowUpRefused refused) {
            return page(id, shell, actor, form, FileForm.EMPTY, Words.problems(shell.texts(), refused, ""));
        }
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/files")
    Object attach(@PathVariable ReportBackId id, @ModelAttribute FileForm form, @RequestParam(required = false) @Nullable MultipartFile file, Shell shell, Actor actor) {
        try {
            parts.attach(actor, id, form.title(), looked(file));
            return SeeOther.to("/desk/reports/" + id).saying("followups.parts.attached");
        } catch (FollowUpRefused refused) {
            return page(id, shell, actor, LanguageForm.EMPTY, form, Words.problems(shell.texts(), refused, ""));
        }
    }

    private SafeFiles.@Nullable Safe looked(@Nullable MultipartFile file) {
        try {
            return file == null ? null : files.look(file.getBytes());
        } catch (SafeFiles.Refused refused) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/files/{file}/remove")
    SeeOther remove(@PathVariable ReportBackId id, @PathVariable UUID file, Actor actor) {
        parts.remove(actor, id, file);
        return SeeOther.to("/desk/reports/" + id);
    }

    private Page page(ReportBackId id, Shell shell, Actor actor, LanguageForm words, FileForm file, List<Problem> problems) {
        var sent = published.find(id).orElse(null);
        var space = spaces.get(sent == null ? reports.get(actor, id).space() : sent.space());
        if (!desk.mayAnswer(actor, space.id())) throw new NotVisible("report-back " + id);
        var text = sent == null ? reports.get(actor, id).report().text() : sent.text();
        var texts = shell.texts();
        var versions = parts.versions(id);
        var free = Arrays.stream(Lang.values())
                .filter(lang -> lang != space.lang() && versions.stream().noneMatch(version -> version.language() == lang)).toList();
        var page = new PartsPage(id.toString(), sent != null, sent == null ? "/desk/reports" : sent.href(), Foreign.plain(texts, text, space.lang()), versions, parts.files(id),
                free.isEmpty() ? List.of() : words.fields(texts, free, problems), file.fields(texts, problems), Foreign.tag(texts, space.lang()));
        var title = texts.of("followups.parts");
        return Page.of(shell, title, templates.reportsParts(shell, page)).with(problems).unlisted().below(crumbs(shell, space, page).then(title, null));
    }

    private static Crumbs crumbs(Shell shell, Space space, PartsPage page) {
        return page.sent() ? Crumbs.of(space.name(), space.href()).then(shell.texts().of("followups.report-back"), page.backHref())
                : Crumbs.of(shell.texts().of("followups.desk"), "/desk").then(shell.texts().of("followups.unsent"), "/desk/reports");
    }
}
