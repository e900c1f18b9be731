package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.internal.questions.NeedKind;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.registrations.internal.questions.Questions;
import org.samskap.registrations.internal.questions.Told;
import org.samskap.registrations.internal.signup.PeopleDesk;
import org.samskap.registrations.internal.signup.PeopleDesk.Line;
import org.samskap.registrations.web.signup.OwnPage;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Sheet;
import org.samskap.ui.SheetFormat;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists as files. They are sent as they are read, a few hundred people at a time. */
@Controller("registrationsListController")
class ListController {
    private static final int AT_ONCE = 500;

    private final EventPlanning planning;
    private final PeopleDesk desk;
    private final Questions questions;

    ListController(EventPlanning planning, PeopleDesk desk, Questions questions) {
        this.planning = planning;
        this.desk = desk;
        this.questions = questions;
    }

    @GetMapping("/events/{slug}/plan/people.csv")
    @Access(Who.SIGNED_IN)
    void peopleAsCsv(@PathVariable String slug, @ModelAttribute PeopleForm form, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.CSV.send(people(planning.outline(slug, actor), form, shell.texts()), response);
    }

    @GetMapping("/events/{slug}/plan/people.xlsx")
    @Access(Who.SIGNED_IN)
    void peopleAsWorkbook(@PathVariable String slug, @ModelAttribute PeopleForm form, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.XLSX.send(people(planning.outline(slug, actor), form, shell.texts()), response);
    }

    @GetMapping("/events/{slug}/plan/people/ideas.csv")
    @Access(Who.SIGNED_IN)
    void ideasAsCsv(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.CSV.send(ideas(planning.outline(slug, actor), shell.texts()), response);
    }

    @GetMapping("/events/{slug}/plan/people/ideas.xlsx")
    @Access(Who.SIGNED_IN)
    void ideasAsWorkbook(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.XLSX.send(ideas(planning.outline(slug, actor), shell.texts()), response);
    }

    private Sheet people(EventOutline event, PeopleForm by, Texts texts) {
        var asked = questions.listAll(event.id());
        var head = new ArrayList<>(List.of(texts.of("registrations.people.name"), texts.of("registrations.file.email"),
                texts.of("registrations.people.filter.state"), texts.of("registrations.people.how"), texts.of("registrations.file.adults"),
                texts.of("registrations.file.children"), texts.of("registrations.signup.organisation"), texts.of("registrations.signup.sector"),
                texts.of("registrations.signup.municipality"), texts.of("registrations.signup.targetGroups"),
                texts.of("registrations.signup.access"), texts.of("registrations.signup.diet"), texts.of("registrations.people.asked")));
        asked.forEach(question -> head.add(question.label()));
        return new Sheet("people-" + event.summary().slug(), head, each -> write(event, by, asked, texts, each));
    }

    private void write(EventOutline event, PeopleForm by, List<Question> asked, Texts texts, Consumer<List<?>> each) {
        long after = 0;
        List<Line> lines;
        do {
            lines = desk.find(event.id(), by.narrowed(), by.name(), after, AT_ONCE);
            var names = desk.names(lines);
            var addresses = desk.addresses(lines);
            var told = questions.toldBy(lines.stream().map(line -> line.entry().signUp().id()).toList());
            for (var line : lines) {
                var person = line.entry().signUp().person();
                each.accept(row(event, line, names.get(person), addresses.get(person), told.getOrDefault(line.entry().signUp().id(), Told.NOTHING), asked, texts));
                after = line.position();
            }
        } while (lines.size() == AT_ONCE);
    }

    private static List<?> row(EventOutline event, Line line, @Nullable String name, @Nullable String address,
                               Told told, List<Question> asked, Texts texts) {
        var signUp = line.entry().signUp();
        var details = line.entry().details();
        var row = new ArrayList<@Nullable Object>();
        row.add(name);
        row.add(address);
        row.add(PeoplePage.word(texts, signUp));
        row.add(PeoplePage.how(texts, event, signUp));
        row.add(signUp.adults());
        row.add(signUp.children());
        row.add(details.organisation());
        row.add(details.sector() == null ? null : details.sector().word(texts));
        row.add(details.municipality());
        row.add(String.join(", ", details.targetGroups()));
        row.add(told.needs().get(NeedKind.ACCESS));
        row.add(told.needs().get(NeedKind.DIET));
        row.add(signUp.askedAt().atZone(event.summary().zone()).toLocalDate());
        asked.forEach(question -> row.add(answer(texts, question, told)));
        return row;
    }

    /** A number stays one, so that it can be summed up. */
    private static @Nullable Object answer(Texts texts, Question question, Told told) {
        var words = told.answers().getOrDefault(question.id(), List.of());
        if (words.isEmpty()) return null;
        return question.kind() == QuestionKind.NUMBER && words.getFirst().matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(words.getFirst()) : OwnPage.said(texts, question, words);
    }

    private Sheet ideas(EventOutline event, Texts texts) {
        var head = List.of(texts.of("registrations.people.name"), texts.of("registrations.file.email"), texts.of("registrations.people.filter.track"), texts.of("registrations.signup.idea"));
        return new Sheet("ideas-" + event.summary().slug(), head, each -> {
            var lines = desk.ideas(event.id());
            var names = desk.names(lines);
            var addresses = desk.addresses(lines);
            for (var line : lines) {
                var row = new ArrayList<@Nullable Object>();
                row.add(names.get(line.entry().signUp().person()));
                row.add(addresses.get(line.entry().signUp().person()));
                row.add(OwnPage.track(event, line.entry().details().ideaTrack()));
                row.add(line.entry().details().idea());
                each.accept(row);
            }
        });
    }
}
