package org.samskap.followups.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.samskap.followups.Seals;
import org.samskap.followups.TrailCheck;
import org.samskap.followups.internal.ThreadExport;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows that the red thread of a space is whole, and lets anyone check it without trusting us. */
@Controller
class ThreadController {
    private final Templates templates = new StaticTemplates();
    private final TrailCheck check;
    private final ThreadExport export;
    private final Seals seals;
    private final Spaces spaces;

    ThreadController(TrailCheck check, ThreadExport export, Seals seals, Spaces spaces) {
        this.check = check;
        this.export = export;
        this.seals = seals;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}/thread")
    Page show(@PathVariable String slug, Shell shell) {
        var space = space(slug);
        var title = shell.texts().of("followups.thread");
        return Page.of(shell, title, templates.threadPage(shell.texts(), space, check.recent(space.id()), seals.list(space.id())))
                .below(Crumbs.of(space.name(), space.href()).then(title, null));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}/thread.jsonl")
    void download(@PathVariable String slug, HttpServletResponse response) throws IOException {
        var space = space(slug);
        response.setContentType("application/jsonl");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + space.slug() + "-thread.jsonl\"");
        var out = response.getOutputStream();
        export.write(space.id(), lines -> {
            try {
                out.write(lines.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Space space(String slug) {
        return spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
    }
}
