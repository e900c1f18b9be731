package org.samskap.partners.web.calls;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Call;
import org.samskap.partners.Calls.Wanted;
import org.samskap.partners.Target;
import org.samskap.partners.internal.calls.CallDesk;
import org.samskap.partners.internal.calls.CallDesk.Line;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Sheet;
import org.samskap.ui.SheetFormat;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What organisers do with calls: open one, change it, and read who is interested. */
@Controller("partnersCallsController")
class CallsController {
    private final Templates templates = new StaticTemplates();
    private final CallDesk desk;

    CallsController(CallDesk desk) {
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/calls/edit")
    Page ask(CallForm asked, Shell shell, Actor actor) {
        var target = aim(asked);
        return page(shell, target, desk.find(target).map(CallForm::of).orElseGet(() -> CallForm.of(target)), actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/calls/edit")
    Object save(CallForm form, Shell shell, Actor actor) {
        var target = aim(form);
        var problems = CallCheck.problems(form, shell.texts());
        if (!problems.isEmpty()) return page(shell, target, form, actor, problems);
        var call = desk.open(actor, target, wanted(form, shell));
        return SeeOther.to(call.href()).saying("partners.call.saved");
    }

    private static Wanted wanted(CallForm form, Shell shell) {
        return new Wanted(shell.lang(), String.valueOf(form.title()).strip(), String.valueOf(form.what()).strip(), form.listed(),
                form.lastDay().orElse(null), form.days().orElseThrow());
    }

    private static Target aim(CallForm form) {
        return form.aim().orElseThrow(() -> new NotVisible("target of a call"));
    }

    private Page page(Shell shell, Target target, CallForm form, Actor actor, List<Problem> problems) {
        var named = desk.target(actor, target);
        var title = shell.texts().of("partners.call.edit");
        var page = CallFormPage.of(shell.texts(), named, desk.find(target).map(Call::href).orElse(null), form, problems);
        return Page.of(shell, title, templates.callsEdit(shell, page)).with(problems).unlisted().below(Crumbs.of(named.title(), named.href()).then(title, null));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/calls/{slug}/answers")
    Page answers(@PathVariable String slug, Shell shell, Actor actor) {
        var call = desk.get(actor, slug);
        var lines = new ArrayList<AnswerRow>();
        desk.each(call, line -> lines.add(AnswerRow.of(shell.texts(), line)));
        var title = shell.texts().of("partners.call.answers");
        return Page.of(shell, title, templates.callsAnswers(shell.texts(), call, lines)).unlisted().below(Crumbs.of(call.title(), call.href()).then(title, null));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/calls/{slug}/answers.csv")
    void asCsv(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.CSV.send(sheet(desk.get(actor, slug), shell.texts()), response);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/calls/{slug}/answers.xlsx")
    void asWorkbook(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.XLSX.send(sheet(desk.get(actor, slug), shell.texts()), response);
    }

    private Sheet sheet(Call call, Texts texts) {
        var head = List.of("organisation", "sector", "municipality", "areas", "bring", "name", "email", "more", "shown", "day", "removed").stream()
                .map(column -> texts.of("partners.call.file." + column)).toList();
        return new Sheet("interested-" + call.slug(), head, each -> desk.each(call, line -> each.accept(cells(texts, line))));
    }

    private static List<@Nullable Object> cells(Texts texts, Line line) {
        var said = line.expression();
        var answer = said.answer();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(answer.organisation());
        cells.add(answer.sector().word(texts));
        cells.add(answer.municipality());
        cells.add(String.join(", ", answer.areas()));
        cells.add(answer.bring());
        cells.add(line.name());
        cells.add(line.address());
        cells.add(texts.of(answer.more() ? "partners.call.yes" : "partners.call.no"));
        cells.add(texts.of(answer.shown() ? "partners.call.yes" : "partners.call.no"));
        cells.add(said.saidAt().atZone(java.time.ZoneOffset.UTC).toLocalDate());
        cells.add(said.removeOn());
        return cells;
    }
}
