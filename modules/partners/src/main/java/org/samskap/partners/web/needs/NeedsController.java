package org.samskap.partners.web.needs;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.MeetingTargets;
import org.samskap.partners.NeedKind;
import org.samskap.partners.internal.needs.OpenNeeds;
import org.samskap.partners.web.needs.NeedsPage.Of;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is still needed, for everybody. */
@Controller
class NeedsController {
    private static final int PART = 40;
    private final Templates templates = new StaticTemplates();
    private final OpenNeeds needs;
    private final NeedsPages pages;
    private final Spaces spaces;
    private final ObjectProvider<MeetingTargets> meetings;

    NeedsController(OpenNeeds needs, NeedsPages pages, Spaces spaces, ObjectProvider<MeetingTargets> meetings) {
        this.needs = needs;
        this.pages = pages;
        this.spaces = spaces;
        this.meetings = meetings;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/needs")
    Page everywhere(@RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String before, Shell shell,
                    @Nullable Actor actor) {
        return list(null, kind(kind), before(before), shell, actor)
                .below(Crumbs.of(shell.texts().of("menu.partners"), "/organisations").then(shell.texts().of("partners.need.title"), null));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}/needs")
    Page inSpace(@PathVariable String slug, @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String before,
                 Shell shell, @Nullable Actor actor) {
        var space = spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
        return list(space, kind(kind), before(before), shell, actor)
                .below(Crumbs.of(space.name(), space.href()).then(shell.texts().of("partners.need.title"), null));
    }

    /** What a meeting goes through, in one part: an agenda has an end. */
    @Access(Who.EVERYONE)
    @GetMapping("/events/{slug}/needs")
    Page atMeeting(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var meeting = meetings.stream().flatMap(source -> source.find(slug).stream()).findFirst().orElseThrow(() -> new NotVisible("agenda of " + slug));
        var of = new Of(meeting.title(), meeting.href(), NeedsPages.foreign(shell.texts(), meeting.lang()));
        var page = pages.of(shell, of, List.of(), needs.listOf(meeting.targets()), actor, null);
        return show(shell, page).below(Crumbs.of(meeting.title(), meeting.href()).then(shell.texts().of("partners.need.title"), null));
    }

    private Page list(@Nullable Space space, @Nullable NeedKind kind, @Nullable UUID before, Shell shell, @Nullable Actor actor) {
        var texts = shell.texts();
        var href = space == null ? "/needs" : space.href() + "/needs";
        var found = needs.list(space == null ? null : space.id(), kind, before, PART + 1);
        var rows = found.subList(0, Math.min(PART, found.size()));
        var more = found.size() > PART ? href + "?before=" + rows.getLast().needing().target().id() + (kind == null ? "" : "&kind=" + kind) : null;
        var of = space == null ? null : new Of(space.name(), space.href(), NeedsPages.foreign(texts, space.lang()));
        return show(shell, pages.of(shell, of, NeedsPages.filters(texts, href, kind), rows, actor, more));
    }

    private Page show(Shell shell, NeedsPage page) {
        var title = shell.texts().of("partners.need.title");
        return Page.of(shell, page.of() == null ? title : title + " – " + page.of().title(), templates.needsList(shell.texts(), page));
    }

    static @Nullable NeedKind kind(@Nullable String name) {
        if (name == null || name.isEmpty()) return null;
        return Arrays.stream(NeedKind.values()).filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotVisible("a need of another name"));
    }

    private static @Nullable UUID before(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("a part of the needs before something else");
        }
    }
}
