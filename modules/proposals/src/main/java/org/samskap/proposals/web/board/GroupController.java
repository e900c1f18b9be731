package org.samskap.proposals.web.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.internal.board.BoardDesk;
import org.samskap.proposals.internal.board.BoardQueries;
import org.samskap.proposals.internal.board.GroupChangedMeanwhile;
import org.samskap.proposals.internal.board.Place;
import org.samskap.proposals.internal.board.Places;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One group of a board: all that is in it, its name and why, and dissolving it. */
@Controller
@RequestMapping({"/boards/{event}/groups/{group}", "/boards/series/{series}/groups/{group}", "/boards/spaces/{space}/groups/{group}"})
class GroupController {
    private final Templates templates = new StaticTemplates();
    private final Places places;
    private final BoardQueries boards;
    private final BoardDesk desk;
    private final BoardViews views;

    GroupController(Places places, BoardQueries boards, BoardDesk desk, BoardViews views) {
        this.places = places;
        this.boards = boards;
        this.desk = desk;
        this.views = views;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable Map<String, String> path, Shell shell, Actor actor) {
        return page(place(path, actor), path, null, List.of(), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object rename(@PathVariable Map<String, String> path, @ModelAttribute RenameForm form, Shell shell, Actor actor) {
        var place = place(path, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(place, path, form, problems, shell, actor);
        var group = BoardAddress.group(path.getOrDefault("group", ""));
        try {
            desk.rename(actor, place, group, form.seen(), form.typedName(), form.typedNote());
        } catch (GroupChangedMeanwhile meanwhile) {
            return page(place, path, form, List.of(), shell, actor).status(409);
        }
        return SeeOther.to(place.href() + "/groups/" + group).saying("proposals.renamed");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/dissolve")
    Object dissolve(@PathVariable Map<String, String> path, Shell shell, Actor actor) {
        var place = place(path, actor);
        desk.dissolve(actor, place, BoardAddress.group(path.getOrDefault("group", "")));
        return SeeOther.to(place.href() + "#steps").saying("proposals.dissolved");
    }

    /** @param typed what is in the form when it comes back; null for what stands now */
    private Page page(Place place, Map<String, String> path, @Nullable RenameForm typed, List<Problem> problems, Shell shell, Actor actor) {
        var group = boards.get(place, BoardAddress.group(path.getOrDefault("group", "")));
        var form = typed == null ? RenameForm.of(group) : typed;
        var page = new GroupPage(shell, place, group, views.names(group.cards().stream(), Stream.of()), boards.meetings(place, group.cards().stream()),
                views.actions(List.of(group), shell, actor).getOrDefault(group.id(), List.of()),
                form.nameField(shell.texts(), problems), form.noteField(shell.texts(), problems), form.seen() != group.version());
        return Page.of(shell, group.name(), templates.boardGroup(page)).unlisted().with(problems)
                .below(BoardViews.crumbs(place, shell).then(shell.texts().of("proposals.board.title"), place.href()).then(group.name(), null));
    }

    private Place place(Map<String, String> path, Actor actor) {
        var address = BoardAddress.of(path);
        return places.get(address.kind(), address.slug(), actor);
    }
}
