package org.samskap.partners.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Sector;
import org.samskap.partners.internal.OrganisationQueries;
import org.samskap.partners.internal.directory.DirectoryCare;
import org.samskap.partners.internal.directory.Kept;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The directory, and the page of each organisation in it. */
@Controller
class OrganisationsController {
    private static final int PART = 40;

    private final Templates templates = new StaticTemplates();
    private final OrganisationQueries queries;
    private final OrganisationPages pages;
    private final DirectoryCare care;

    OrganisationsController(OrganisationQueries queries, OrganisationPages pages, DirectoryCare care) {
        this.queries = queries;
        this.pages = pages;
        this.care = care;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/organisations")
    Page list(@RequestParam(required = false) @Nullable String sector, @RequestParam(required = false) @Nullable String after, Shell shell,
              @Nullable Actor actor) {
        var chosen = sector(sector);
        var page = DirectoryPage.of(shell.texts(), chosen, queries.list(chosen, after(after), PART + 1), PART);
        return Page.of(shell, page.title(), templates.directory(shell.texts(), page, actor != null, care.isAdministrator(actor)));
    }

    private static @Nullable Sector sector(@Nullable String name) {
        if (name == null || name.isEmpty()) return null;
        return Arrays.stream(Sector.values()).filter(sector -> sector.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotVisible("a sector of another name"));
    }

    private static @Nullable OrganisationId after(@Nullable String id) {
        try {
            return id == null ? null : OrganisationId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("a part of the directory after something else");
        }
    }

    @Access(Who.EVERYONE)
    @GetMapping("/organisations/{slug}")
    Object show(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var kept = queries.findWithCommitments(slug);
        if (kept.isEmpty()) return waits(slug, shell, actor);
        var found = kept.get();
        if (found.standing().goesOn() != null) return SeeOther.to("/organisations/" + found.standing().goesOn());
        var page = pages.of(shell, found, actor);
        var name = found.organisation().name();
        return Page.of(shell, name, templates.organisation(shell.texts(), page))
                .below(Crumbs.of(shell.texts().of("menu.partners"), "/organisations").then(name, null));
    }

    /** What nobody but its proposer and administrators sees. */
    private Page waits(String slug, Shell shell, @Nullable Actor actor) {
        var kept = care.find(slug, actor).filter(Kept::waits).orElseThrow(() -> new NotVisible("organisation " + slug));
        var name = kept.entry().name();
        return Page.of(shell, name, templates.directoryWaits(shell.texts(), kept)).unlisted()
                .below(Crumbs.of(shell.texts().of("menu.partners"), "/organisations").then(name, null));
    }
}
