package org.samskap.proposals.web.board;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.samskap.accounts.Actor;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.board.BoardDesk;
import org.samskap.proposals.internal.board.BoardQueries;
import org.samskap.proposals.internal.board.Place;
import org.samskap.proposals.internal.board.Places;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Fragment;
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

/** The board of an event, a series or a space, for the staff of the space. */
@Controller
@RequestMapping({"/boards/{event}", "/boards/series/{series}", "/boards/spaces/{space}"})
class BoardController {
    private final Places places;
    private final BoardQueries boards;
    private final BoardDesk desk;
    private final Moderation moderation;
    private final BoardViews views;

    BoardController(Places places, BoardQueries boards, BoardDesk desk, Moderation moderation, BoardViews views) {
        this.places = places;
        this.boards = boards;
        this.desk = desk;
        this.moderation = moderation;
        this.views = views;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Object show(@PathVariable Map<String, String> path, @ModelAttribute GlanceForm glance, Shell shell, Actor actor) {
        var place = place(path, actor);
        if (shell.partial()) return views.columns(place, glance, Set.of(), shell, actor);
        return views.page(place, glance, GroupForm.EMPTY, List.of(), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/move")
    Object move(@PathVariable Map<String, String> path, @ModelAttribute MoveForm form, @ModelAttribute GlanceForm glance, Shell shell, Actor actor) {
        var place = place(path, actor);
        if (form.moving().isEmpty()) return views.page(place, glance, GroupForm.EMPTY, nothing(shell), shell, actor);
        var cards = boards.cards(place, form.moving());
        var into = form.group();
        var elsewhere = desk.move(actor, place, cards.values().stream().map(card -> card.proposal().id()).toList(), into, form.seen(cards));
        var said = elsewhere.isEmpty() ? cards.size() == 1 ? "proposals.moved" : "proposals.moved.all"
                : cards.size() == 1 ? "proposals.moved.meanwhile" : "proposals.moved.some";
        return done(place, glance, form, said, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/publish")
    Object publish(@PathVariable Map<String, String> path, @ModelAttribute MoveForm form, @ModelAttribute GlanceForm glance, Shell shell, Actor actor) {
        var place = place(path, actor);
        for (var card : boards.cards(place, form.moving()).values()) moderation.show(actor, TextId.of(card.proposal().id()), form.read());
        return done(place, glance, form, "proposals.published", shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups")
    Object group(@PathVariable Map<String, String> path, @ModelAttribute GroupForm form, @ModelAttribute GlanceForm glance, Shell shell, Actor actor) {
        var place = place(path, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return views.page(place, glance, form, problems, shell, actor);
        desk.form(actor, place, Typed.line(form.name()), Typed.lines(form.note()), ids(place, form));
        return SeeOther.to(form.suggested() == null ? place.href() : place.href() + "/suggestions").saying("proposals.grouped");
    }

    private List<ProposalId> ids(Place place, GroupForm form) {
        return boards.cards(place, form.ticked()).values().stream().map(card -> card.proposal().id()).toList();
    }

    private Object done(Place place, GlanceForm glance, MoveForm form, String said, Shell shell, Actor actor) {
        if (shell.partial()) return Fragment.of(views.columns(place, glance, form.ticked(), shell, actor)).saying(shell.texts().of("said." + said));
        var hash = form.moving().size() == 1 ? "#idea-" + form.moving().iterator().next() : "#board";
        return SeeOther.to(glance.href(place.href()) + hash).saying(said);
    }

    private static List<Problem> nothing(Shell shell) {
        return List.of(new Problem("proposals", shell.texts().of("proposals.board.ticked.none")));
    }

    private Place place(Map<String, String> path, Actor actor) {
        var address = BoardAddress.of(path);
        return places.get(address.kind(), address.slug(), actor);
    }
}
