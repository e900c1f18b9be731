package org.samskap.ui.gallery;

import java.util.List;

import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Icon;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Every field, without and with something to mend; a form with one thing per page; a receipt. */
@Controller
class FormGallery {

    @GetMapping("/gallery/form")
    Page form(Shell shell) {
        return form(shell, List.of());
    }

    @PostMapping("/gallery/form")
    Page mend(Shell shell) {
        return form(shell, List.of("text", "email", "date", "lines", "radios", "checkboxes", "select", "checkbox", "file").stream()
                .map(name -> new Problem(name, "Fyll i det här: " + name)).toList());
    }

    @PostMapping("/gallery/done")
    SeeOther done() {
        return SeeOther.to("/gallery/receipt").saying("ui.appearance");
    }

    private static Page form(Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var choices = List.of(Choice.of("ja", "Ja, med mitt namn"), new Choice("nej", "Nej, jag vill vara anonym", "Ingen får veta vem du är, inte heller vi."), Choice.of("senare", "Jag vill bestämma senare"));
        return Page.of(shell, "Alla fält", Html.of("""
                <div class="page plain"><div class="stack"><h1>Alla fält</h1>
                <form class="form" method="post" action="/gallery/form" novalidate>{}{}{}{}{}{}{}{}{}{}{}{}{}{}{}{}
                <p class="buttons"><button class="button" type="submit">Skicka</button> <a class="button quiet" href="/gallery">Avbryt</a></p></form></div></div>
                """, Ui.csrf(shell), Ui.hidden("version", "3"),
                Ui.text(Field.of("text", "Vad ska förslaget heta?", "").hint("Några få ord räcker.").problemOf(problems)),
                Ui.email(Field.of("email", texts.of("ui.optional", "E-post"), "anna@exempel.example").problemOf(problems)),
                Ui.phone(Field.of("phone", "Telefon", "")), Ui.date(Field.of("date", "Vilken dag?", "2026-11-22").problemOf(problems)),
                Ui.time(Field.of("time", "Klockan", "13:00")), Ui.number(Field.of("number", "Hur många barn kommer med?", "2")),
                Ui.code(Field.of("code", "Din kod", "KX7M-4PTR").hint("Den står på ditt kvitto.")),
                Ui.lines(texts, Field.of("lines", "Berätta mer", "Det finns <b>mycket</b> att säga.").hint("Skriv som du talar.").problemOf(problems), 5, 500),
                Ui.lines(Field.of("note", "En anteckning", ""), 3),
                Ui.radios(Field.of("radios", "Vill du skriva ditt namn?", "nej").hint("Du kan ändra dig.").choices(choices).problemOf(problems)),
                Ui.checkboxes(Field.of("checkboxes", "Vilka grupper hör du till?", "").choices(choices).problemOf(problems), List.of("ja", "senare")),
                Ui.select(Field.of("select", "Förvaltning", "nej").choices(choices).problemOf(problems)),
                Ui.checkbox(Field.of("checkbox", "Skicka mig ett mejl när något händer", "true").hint("Högst ett om dagen.").problemOf(problems)),
                Ui.file(Field.of("file", "Bilaga", "").hint("En pdf, högst 10 MB.").problemOf(problems), ".pdf"))).with(problems);
    }

    @GetMapping("/gallery/step")
    Page step(Shell shell) {
        return Page.of(shell, "Vad vill du föreslå?", Html.of("""
                <div class="page plain"><div class="stack"><p><a class="back" href="#">{}Tillbaka</a></p>{}<h1>Vad vill du föreslå?</h1>
                <form class="form" method="post" action="/gallery/done" novalidate>{}{}<p class="buttons"><button class="button" type="submit">Fortsätt</button></p></form></div></div>
                """, Ui.icon(Icon.BACK), Ui.steps(shell.texts(), List.of("Förslaget", "Varför", "Ditt namn", "Svar till dig", "Kontrollera"), 2), Ui.csrf(shell),
                Ui.lines(shell.texts(), Field.of("what", "Skriv med egna ord", "").hint("Ett par meningar räcker. Du kan inte skriva fel."), 6, 1000)));
    }

    @GetMapping("/gallery/answers")
    Page answers(Shell shell) {
        return Page.of(shell, "Stämmer det här?", Html.of("""
                <div class="page plain"><div class="stack">{}<h1>Stämmer det här?</h1><p class="lead">Inget är skickat än.</p>
                <dl class="answers"><div><dt>Förslag</dt><dd>En buss till varje träff</dd><dd><a href="#">Ändra<span class="hidden"> förslag</span></a></dd></div>
                <div><dt>Varför</dt><dd>Många bor långt bort och bussen går sällan på kvällen. Då kommer bara de som har bil.</dd><dd><a href="#">Ändra<span class="hidden"> varför</span></a></dd></div>
                <div><dt>Namn</dt><dd>Anonymt</dd><dd><a href="#">Ändra<span class="hidden"> namn</span></a></dd></div></dl>
                <form class="form" method="post" action="/gallery/done" novalidate>{}<p class="buttons"><button class="button" type="submit">Lämna förslaget</button></p></form></div></div>
                """, Ui.steps(shell.texts(), List.of("Förslaget", "Varför", "Ditt namn", "Svar till dig", "Kontrollera"), 5), Ui.csrf(shell)));
    }

    @GetMapping("/gallery/receipt")
    Page receipt(Shell shell) {
        return Page.of(shell, "Tack! Vi har tagit emot ditt förslag", Html.of("""
                <div class="page plain"><div class="stack"><h1>Tack! Vi har tagit emot ditt förslag</h1>{}<p>{}</p><p><a href="#">Till förslagets sida</a></p></div></div>
                """, Ui.receipt(shell.texts(), "GU-23-053", "KX7M-4PTR", Html.of(
                "<div class=\"stack tight\"><h2>Så här går det till nu</h2><p>En människa läser ditt förslag. Du får höra mer <b>senast måndag 18 december 2023</b>.</p></div>")),
                Ui.qr("https://samskap.example/mine/KX7M-4PTR", "Kvadrat att läsa av med mobilen", 132))).unlisted().quickExit();
    }
}
