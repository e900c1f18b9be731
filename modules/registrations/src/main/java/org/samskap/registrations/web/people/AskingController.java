package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.Interest;
import org.samskap.registrations.internal.AskingDesk;
import org.samskap.registrations.web.Foreign;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Sheet;
import org.samskap.ui.SheetFormat;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How many asked to hear more about an event; their addresses are for nobody's eyes. */
@Controller("registrationsAskingController")
class AskingController {
    private final Templates templates = new StaticTemplates();
    private final EventPlanning planning;
    private final AskingDesk desk;

    AskingController(EventPlanning planning, AskingDesk desk) {
        this.planning = planning;
        this.desk = desk;
    }

    @GetMapping("/events/{slug}/plan/people/interest")
    @Access(Who.SIGNED_IN)
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var title = shell.texts().of("registrations.asking.title");
        return Page.of(shell, title, templates.peopleAsking(shell.texts(), event, Foreign.lang(shell.texts(), event.summary()), rows(event))).unlisted()
                .below(Surroundings.people(shell, event).then(title, null));
    }

    private List<AskingRow> rows(EventOutline event) {
        var asking = desk.list(event.id());
        var reachable = desk.reachable(asking);
        var rows = new ArrayList<AskingRow>();
        for (var interest : Interest.values()) {
            var these = asking.stream().filter(one -> one.interest() == interest).toList();
            if (these.isEmpty()) continue;
            rows.add(new AskingRow(interest, these.size(), (int) these.stream().filter(one -> reachable.contains(one.person())).count()));
        }
        return rows;
    }

    @GetMapping("/events/{slug}/plan/people/interest.csv")
    @Access(Who.SIGNED_IN)
    void asCsv(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.CSV.send(sheet(planning.outline(slug, actor), shell.texts()), response);
    }

    @GetMapping("/events/{slug}/plan/people/interest.xlsx")
    @Access(Who.SIGNED_IN)
    void asWorkbook(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.XLSX.send(sheet(planning.outline(slug, actor), shell.texts()), response);
    }

    private Sheet sheet(EventOutline event, Texts texts) {
        var head = List.of(texts.of("registrations.people.asked"), texts.of("registrations.asking.what"), texts.of("registrations.asking.reachable"));
        return new Sheet("interest-" + event.summary().slug(), head, each -> {
            var asking = desk.list(event.id());
            var reachable = desk.reachable(asking);
            asking.forEach(one -> each.accept(Arrays.asList(one.at().atZone(event.summary().zone()).toLocalDate(),
                    texts.of("registrations.interest." + one.interest()), texts.of(reachable.contains(one.person()) ? "registrations.yes" : "registrations.no"))));
        });
    }
}
