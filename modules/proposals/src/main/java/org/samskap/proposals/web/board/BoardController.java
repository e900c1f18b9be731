package org.samskap.proposals.web.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.proposals.ClusterAction;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.board.Board;
import org.samskap.proposals.internal.board.BoardQueries;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Fragment;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gg.jte.Content;

/** The board of an event, for the staff of its space. */
@Controller
@RequestMapping("/boards/{event}")
class BoardController {
    private final Templates templates = new StaticTemplates();
    private final BoardQueries boards;
    private final ProposalDesk desk;
    private final People people;
    private final ObjectProvider<ClusterAction> actions;

    BoardController(BoardQueries boards, ProposalDesk desk, People people, ObjectProvider<ClusterAction> actions) {
        this.boards = boards;
        this.desk = desk;
        this.people = people;
        this.actions = actions;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable String event, Shell shell, Actor actor) {
        return page(boards.get(event, actor), GroupForm.EMPTY, List.of(), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/move")
    Object move(@PathVariable String event, @RequestParam String proposal, @RequestParam(defaultValue = "") String into,
                Shell shell, Actor actor) {
        var card = card(boards.get(event, actor), proposal);
        desk.move(actor, card.proposal().id(), into.isEmpty() ? null : cluster(into));
        return done(event, card, "proposals.moved", shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/publish")
    Object publish(@PathVariable String event, @RequestParam String proposal, Shell shell, Actor actor) {
        var card = card(boards.get(event, actor), proposal);
        desk.publish(card.proposal().id(), actor);
        return done(event, card, "proposals.published", shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups")
    Object group(@PathVariable String event, @ModelAttribute GroupForm form, Shell shell, Actor actor) {
        var board = boards.get(event, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(board, form, problems, shell, actor);
        var meeting = board.event();
        desk.cluster(actor, meeting.space(), meeting.id(), Typed.line(form.name()), Typed.lines(form.note()), ticked(board, form));
        return SeeOther.to("/boards/" + meeting.slug()).saying("proposals.grouped");
    }

    private static List<ProposalId> ticked(Board board, GroupForm form) {
        return form.ticked().stream().map(reference -> card(board, reference).proposal().id()).toList();
    }

    private Object done(String event, Card card, String said, Shell shell, Actor actor) {
        if (!shell.partial()) {
            return SeeOther.to("/boards/" + event + "#idea-" + card.proposal().reference().text()).saying(said);
        }
        var page = view(boards.get(event, actor), GroupForm.EMPTY, List.of(), shell, actor);
        return Fragment.of(templates.boardColumns(page)).saying(shell.texts().of("said." + said));
    }

    private static Card card(Board board, String reference) {
        return cards(board).filter(card -> card.proposal().reference().text().equals(reference)).findFirst()
                .orElseThrow(() -> new NotVisible("proposal on board " + board.event().id()));
    }

    private static Stream<Card> cards(Board board) {
        return Stream.concat(board.loose().stream(), board.groups().stream().flatMap(group -> group.cards().stream()));
    }

    private static ClusterId cluster(String typed) {
        try {
            return ClusterId.of(typed);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("cluster");
        }
    }

    private Page page(Board board, GroupForm form, List<Problem> problems, Shell shell, Actor actor) {
        var event = board.event();
        return Page.of(shell, shell.texts().of("proposals.board.title"), templates.boardShow(view(board, form, problems, shell, actor)))
                .below(Crumbs.of(event.title(), event.href()).then(shell.texts().of("proposals.board.title"), null))
                .unlisted().with(problems);
    }

    private BoardPage view(Board board, GroupForm form, List<Problem> problems, Shell shell, Actor actor) {
        var authors = cards(board).map(Card::author).filter(Objects::nonNull).collect(Collectors.toSet());
        var texts = shell.texts();
        return new BoardPage(shell, board, authors.isEmpty() ? Map.of() : people.names(authors), actions(board, shell, actor), form.ticked(),
                form.nameField(texts, problems), form.noteField(texts, problems), GroupForm.proposalsField(texts, problems));
    }

    private Map<ClusterId, List<Content>> actions(Board board, Shell shell, Actor actor) {
        var byGroup = new HashMap<ClusterId, List<Content>>();
        board.groups().forEach(group -> byGroup.put(group.id(), new ArrayList<>()));
        actions.orderedStream().map(action -> action.renderAll(shell, byGroup.keySet(), actor))
                .forEach(all -> all.forEach((group, content) -> byGroup.get(group).add(content)));
        return byGroup;
    }
}
