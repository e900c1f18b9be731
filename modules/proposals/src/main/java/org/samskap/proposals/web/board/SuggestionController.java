package org.samskap.proposals.web.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.internal.board.BoardDesk;
import org.samskap.proposals.internal.board.BoardQueries;
import org.samskap.proposals.internal.board.Place;
import org.samskap.proposals.internal.board.Places;
import org.samskap.proposals.internal.board.Suggesting;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gg.jte.Content;

/** What may belong together on a board. Shown as suggestions: a person decides, one by one or on all. */
@Controller
@RequestMapping({"/boards/{event}", "/boards/series/{series}", "/boards/spaces/{space}"})
class SuggestionController {
    private final Templates templates = new StaticTemplates();
    private final Places places;
    private final BoardQueries boards;
    private final Suggesting suggesting;
    private final BoardDesk desk;

    SuggestionController(Places places, BoardQueries boards, Suggesting suggesting, BoardDesk desk) {
        this.places = places;
        this.boards = boards;
        this.suggesting = suggesting;
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/suggestions")
    Page suggest(@PathVariable Map<String, String> path, Shell shell, Actor actor) {
        var place = place(path, actor);
        var suggested = suggesting.suggest(place);
        return page(place, "proposals.suggest.title", templates.boardSuggestions(shell, place, suggested), shell);
    }

    /** @param mark of what was shown: if something else would be suggested by now, it is shown instead */
    @Access(Who.SIGNED_IN)
    @PostMapping("/suggestions")
    SeeOther agree(@PathVariable Map<String, String> path, @RequestParam(required = false) @Nullable String mark, Shell shell, Actor actor) {
        var place = place(path, actor);
        var suggested = suggesting.suggest(place);
        if (!suggested.mark().equals(mark)) return SeeOther.to(place.href() + "/suggestions").saying("proposals.suggest.changed");
        desk.formAll(actor, place, suggested.suggestions(), shell.texts().of("proposals.suggest.unnamed"));
        return SeeOther.to(place.href()).saying("proposals.suggest.made");
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/alike/{reference}")
    Page alike(@PathVariable Map<String, String> path, @PathVariable String reference, Shell shell, Actor actor) {
        var place = place(path, actor);
        var card = boards.cards(place, List.of(reference)).get(reference);
        var near = suggesting.near(place, card);
        var groups = near.stream().map(one -> one.card().proposal().cluster()).filter(Objects::nonNull).distinct().toList();
        return page(place, "proposals.alike.title", templates.boardAlike(shell, place, card, near, boards.names(place, groups)), shell);
    }

    private static Page page(Place place, String title, Content content, Shell shell) {
        var texts = shell.texts();
        return Page.of(shell, texts.of(title), content).unlisted()
                .below(BoardViews.crumbs(place, shell).then(texts.of("proposals.board.title"), place.href()).then(texts.of(title), null));
    }

    private Place place(Map<String, String> path, Actor actor) {
        var address = BoardAddress.of(path);
        return places.get(address.kind(), address.slug(), actor);
    }
}
