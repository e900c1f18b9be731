package org.samskap.proposals.web.board;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ClusterAction;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.internal.board.Board;
import org.samskap.proposals.internal.board.BoardNews;
import org.samskap.proposals.internal.board.BoardQueries;
import org.samskap.proposals.internal.board.Glance;
import org.samskap.proposals.internal.board.Place;
import org.samskap.proposals.internal.search.WordList;
import org.samskap.proposals.web.board.BoardPage.Fields;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** Makes the pages of boards. */
@Component
class BoardViews {
    private final Templates templates = new StaticTemplates();
    private final BoardQueries boards;
    private final BoardNews news;
    private final WordList words;
    private final People people;
    private final ObjectProvider<ClusterAction> actions;
    private final Clock clock;

    BoardViews(BoardQueries boards, BoardNews news, WordList words, People people, ObjectProvider<ClusterAction> actions, Clock clock) {
        this.boards = boards;
        this.news = news;
        this.clock = clock;
        this.words = words;
        this.people = people;
        this.actions = actions;
    }

    Page page(Place place, GlanceForm glance, GroupForm form, List<Problem> problems, Shell shell, Actor actor) {
        return Page.of(shell, shell.texts().of("proposals.board.title"), templates.boardShow(view(place, glance, form, problems, shell, actor)))
                .below(crumbs(place, shell).then(shell.texts().of("proposals.board.title"), null)).unlisted().with(problems);
    }

    /** The columns alone, for htmx; what is ticked stays so. */
    Content columns(Place place, GlanceForm glance, Set<String> ticked, Shell shell, Actor actor) {
        return templates.boardColumns(view(place, glance, new GroupForm(null, null, List.copyOf(ticked), null), List.of(), shell, actor));
    }

    /** What the board is for, as its first step. */
    static Crumbs crumbs(Place place, Shell shell) {
        if (place.event() != null) return Crumbs.of(place.event().title(), place.event().href());
        return place.series() == null ? Crumbs.of(place.space().name(), place.space().href()) : Crumbs.of(place.series().title(), place.series().href());
    }

    Map<PersonId, String> names(Stream<Card> cards, Stream<PersonId> others) {
        var all = Stream.concat(cards.map(Card::author).filter(Objects::nonNull), others).collect(Collectors.toSet());
        return all.isEmpty() ? Map.of() : people.names(all);
    }

    Map<ClusterId, List<Content>> actions(List<Board.Group> groups, Shell shell, Actor actor) {
        var byGroup = new HashMap<ClusterId, List<Content>>();
        groups.forEach(group -> byGroup.put(group.id(), new ArrayList<>()));
        if (groups.isEmpty()) return byGroup;
        actions.orderedStream().map(action -> action.renderAll(shell, byGroup.keySet(), actor))
                .forEach(all -> all.forEach((group, content) -> byGroup.get(group).add(content)));
        return byGroup;
    }

    private BoardPage view(Place place, GlanceForm glance, GroupForm form, List<Problem> problems, Shell shell, Actor actor) {
        var feed = news.open(place);
        var board = boards.get(place, new Glance(words.find(glance.words()), glance.last(), glance.lastGroup()));
        var cards = Stream.concat(board.loose().stream(), board.groups().stream().flatMap(group -> group.cards().stream()));
        var doers = board.steps().stream().flatMap(step -> Stream.of(step.person(), step.undoneBy())).filter(Objects::nonNull);
        return new BoardPage(shell, board, glance, names(cards, doers), actions(board.groups(), shell, actor), form.ticked(),
                fields(board, glance, form, problems, shell.texts()), others(place, shell.texts()),
                feed, shell.texts().dates().time(LocalTime.ofInstant(clock.instant(), place.space().zone())));
    }

    private static Fields fields(Board board, GlanceForm glance, GroupForm form, List<Problem> problems, Texts texts) {
        return new Fields(form.nameField(texts, problems), form.noteField(texts, problems), GroupForm.proposalsField(texts, problems),
                Field.of("into", texts.of("proposals.board.ticked.into"), "").choices(into(board.names(), texts)).problemOf(problems),
                Field.of("q", texts.of("proposals.board.words"), glance.words()));
    }

    /** Where cards can go. */
    static List<Choice> into(List<Board.Name> names, Texts texts) {
        return Stream.concat(Stream.of(Choice.of("", texts.of("proposals.board.loose"))),
                names.stream().map(name -> Choice.of(name.id().toString(), name.name()))).toList();
    }

    /** Up from an event to its space; series are found from the pages of events. */
    private static List<Link> others(Place place, Texts texts) {
        return place.event() == null && place.series() == null ? List.of()
                : List.of(new Link(texts.of("proposals.board.open.space"), "/boards/spaces/" + place.space().slug(), false));
    }
}
