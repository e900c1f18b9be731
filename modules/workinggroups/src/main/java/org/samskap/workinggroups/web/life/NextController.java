package org.samskap.workinggroups.web.life;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.life.GroupLife;
import org.samskap.workinggroups.internal.life.Turn;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.Typed;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How a group goes on: first what happens, then the few questions that belong to it. */
@Controller
class NextController {
    private static final int MEETINGS = 12;

    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final GroupLife life;
    private final GroupQueries groups;
    private final Events events;
    private final People people;
    private final Frame frame;
    private final Clock clock;

    NextController(AtTheGroup door, GroupLife life, GroupQueries groups, Events events, People people, Frame frame,
                   Clock clock) {
        this.door = door;
        this.life = life;
        this.groups = groups;
        this.events = events;
        this.people = people;
        this.frame = frame;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/next")
    Page ask(@PathVariable String slug, NextForm form, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var turn = Turn.of(form.turn()).filter(one -> one.possibleFrom(opened.group().state()));
        if (turn.isPresent()) return page(shell, opened, turn.get(), form, List.of());
        var content = templates.lifeChoose(shell.texts(), opened.group(), Turn.from(opened.group().state()), form.event());
        return frame.page(shell, opened.group(), shell.texts().of("workinggroups.next"), content, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/next")
    Object turn(@PathVariable String slug, NextForm form, Shell shell, Actor actor) {
        var opened = door.openToLead(slug, actor);
        var turn = Turn.of(form.turn()).orElseThrow(() -> new NotVisible("such a turn"));
        var next = successor(opened, turn, form);
        var problems = form.problems(shell.texts(), turn, !opened.group().sources().isEmpty(), next, frame.today(opened.group()));
        if (!problems.isEmpty()) return page(shell, opened, turn, form, problems);
        var meeting = Typed.text(form.event()).isBlank() ? null : events.find(Typed.text(form.event())).orElse(null);
        life.turn(opened, actor, form.turning(turn, meeting, next), Typed.key(form.key()));
        return SeeOther.to(opened.group().href()).saying("workinggroups.turned");
    }

    private Opened open(String slug, Actor actor) {
        var opened = door.openToLead(slug, actor);
        if (!opened.group().state().open()) throw new NotVisible("a group that is over");
        return opened;
    }

    private @Nullable WorkingGroup successor(Opened opened, Turn turn, NextForm form) {
        if (turn != Turn.MERGE) return null;
        return others(opened).stream().filter(group -> group.slug().equals(form.successor())).findFirst().orElse(null);
    }

    private List<WorkingGroup> others(Opened opened) {
        return groups.listOpen().stream().filter(group -> !group.id().equals(opened.group().id())).toList();
    }

    private Page page(Shell shell, Opened opened, Turn turn, NextForm form, List<Problem> problems) {
        var texts = shell.texts();
        var choices = new NextPage.Choices(meetings(opened, form), turn.closes() ? List.of() : members(texts, opened),
                turn == Turn.MERGE ? others(opened) : List.of(), turn.closes() ? loose(opened) : null);
        var page = NextPage.of(texts, opened.group(), turn, choices, form, problems);
        return frame.page(shell, opened.group(), turn.word(texts), templates.lifeForm(shell, page), problems);
    }

    private Loose loose(Opened opened) {
        var view = groups.findView(opened.group().slug()).orElseThrow(() -> new NotVisible("group " + opened.group().id()));
        return Loose.of(view, events.get(view.meetings()).values(), clock.instant());
    }

    /** The meeting that a link brought along, and the latest of the space that are not far ahead. */
    private List<EventSummary> meetings(Opened opened, NextForm form) {
        var today = frame.today(opened.group());
        var brought = Typed.text(form.event()).isBlank() ? Stream.<EventSummary>of() : events.find(Typed.text(form.event())).stream();
        return Stream.concat(brought, events.listIn(opened.group().space()).stream()
                .filter(event -> event.firstDay() != null && !event.firstDay().isAfter(today))).distinct().limit(MEETINGS).toList();
    }

    private List<Choice> members(Texts texts, Opened opened) {
        var members = opened.found().members();
        var names = people.names(members.stream().map(Member::person).filter(Objects::nonNull).toList());
        return members.stream().map(member -> {
            var name = member.person() == null ? null : names.get(member.person());
            var organisation = member.organisation();
            if (organisation != null) return Choice.of(member.id().toString(), name == null ? organisation.name() : name + ", " + organisation.name());
            return Choice.of(member.id().toString(), name == null ? texts.of("workinggroups.people.nameless") : name);
        }).toList();
    }
}
