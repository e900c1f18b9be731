package org.samskap.ui.gallery;

import static org.samskap.ui.Knot.Size.FULL;
import static org.samskap.ui.Knot.Size.SMALL;

import java.time.LocalDate;
import java.util.List;

import org.samskap.ui.Crumbs;
import org.samskap.ui.Icon;
import org.samskap.ui.Knot;
import org.samskap.ui.Page;
import org.samskap.ui.Share;
import org.samskap.ui.Shell;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gg.jte.Content;

/** What pages of other modules will look like: a proposal with its thread, and the ledger of a meeting. */
@Controller
class ProposalGallery {

    @GetMapping("/gallery/proposal")
    Page proposal(Shell shell, @RequestParam(defaultValue = "false") boolean late) {
        var texts = shell.texts();
        return Page.of(shell, "Ge digital hjälp där människor redan är", Html.of("""
                <div class="page split">
                <div class="stack"><p>{}</p><h1>Ge digital hjälp där människor redan är</h1>{}
                <p class="label">Lämnat anonymt på träffen · 17 vill detta också · 4 vill arbeta med det</p></div>
                <aside class="stack">{}
                <p class="buttons"><a class="button" href="#">{}Jag vill detta också</a> <a class="button quiet" href="#">{}Följ förslaget</a> <a class="button quiet" href="#">{}Jag vill arbeta med det</a></p>
                <section class="card stack" aria-labelledby="facts"><h2 id="facts">Om förslaget</h2><dl class="facts"><dt>Nummer</dt><dd>GU-23-047</dd><dt>Kom fram på</dt><dd><a href="#">16 oktober 2023</a></dd><dt>Grupp</dt><dd><a href="#">Mot digitalt utanförskap</a></dd><dt>Bidrar</dt><dd><a href="#">Fontänhuset</a>, <a href="#">Omtanken</a></dd><dt>Följs av</dt><dd>31 personer</dd></dl></section>
                <p class="label"><a href="#">Kalender och flöde</a> · <a href="#">Anmäl text</a></p><p>{}</p></aside>
                <section class="stack" aria-labelledby="trail"><h2 id="trail">Den röda tråden</h2>{}</section></div>
                """, late ? Ui.status("Undersöks", Tone.GO, Icon.SEARCH) : Ui.status("I arbetsgrupp", Tone.GO, Icon.GROUP),
                Ui.plain("Många av oss har ingen som kan visa hur man bokar tid eller betalar en räkning på nätet. Kan det finnas någon på plats, på ställen som vi redan går till?\n\nInte en kurs. Bara någon som har tid."),
                Ui.promise(texts, LocalDate.of(2023, 12, 18), "kommunikatören, Gemensam utvecklingsgrupp", late),
                Ui.icon(Icon.HEART), Ui.icon(Icon.BELL), Ui.icon(Icon.HAND), Ui.print(texts), Ui.thread(texts, "trail", knots(shell))))
                .below(Crumbs.of("Gemensam utvecklingsgrupp", "#").then("Träffen 16 oktober 2023", "#").then("Förslag GU-23-047", null))
                .feed("/gallery/proposal.atom");
    }

    static List<Knot> knots(Shell shell) {
        return List.of(
                knot(2023, 10, 16, "Lämnades på <a href=\"#\">Gemensam utvecklingsgrupp</a>", "<p>Bord 3.</p>"),
                new Knot(SMALL, false, LocalDate.of(2023, 10, 19), null, Html.of("Lästes av kommunikatören. Svar lovades till 20 november."), null),
                knot(2023, 10, 24, "Grupperades med <a href=\"#\">två andra förslag</a>", "<p>”Hjälp med nätet, nära dig”. Varje förslag behåller sin avsändare och sina följare.</p>"),
                knot(2023, 11, 2, "<a href=\"#\">Arbetsgruppen mot digitalt utanförskap</a> bildades", ""),
                new Knot(SMALL, false, LocalDate.of(2023, 11, 9), null, Html.of("<a href=\"#\">Fontänhuset Helsingborg</a> lånar ut sin datasal två eftermiddagar i veckan."), null),
                new Knot(FULL, false, LocalDate.of(2023, 11, 20), null, Html.of("Återkoppling på uppföljande träff"),
                        Ui.report(shell.texts(), Ui.plain("Gruppen har sju medlemmar från fyra organisationer. Den första drop-in-tiden är måndag 4 december klockan 13–16 i Fontänhusets datasal. Vi prövar till och med februari och berättar sedan vad vi lärt oss."),
                                Ui.plain("Nu kan du få hjälp med dator och mobil.\nKom till Fontänhuset.\nDet är gratis."), "Kommunikatören, socialförvaltningen · beslutat av enhetschef")),
                new Knot(FULL, true, LocalDate.of(2023, 12, 18), "senast", Html.of("Nästa återkoppling"), Html.of("<p>Hur gick de två första veckorna?</p>")),
                new Knot(SMALL, true, LocalDate.of(2024, 2, 29), null, Html.of("Försöket utvärderas"), null));
    }

    private static Knot knot(int year, int month, int day, String what, String detail) {
        Content more = detail.isEmpty() ? null : Html.of(detail);
        return new Knot(FULL, false, LocalDate.of(year, month, day), null, Html.of(what), more);
    }

    @GetMapping("/gallery/ledger")
    Page ledger(Shell shell) {
        return Page.of(shell, "Vad det blev av träffen 16 oktober", Html.of("""
                <div class="page full"><div class="stack wide"><div class="stack"><h1>Vad det blev av träffen 16 oktober</h1>
                <p class="lead">Resultatet av formeringsresan för sociala tjänster.</p></div>
                <section class="stack" aria-labelledby="where"><h2 id="where">12 förslag kom fram</h2>{}</section>
                <div class="sums card"><p><b>4 dagar</b> till första svar (median)</p><p><b>92 %</b> fick svar i tid</p><p><b>21 dagar</b> längsta tystnad</p></div>
                <section class="stack" aria-labelledby="each"><h2 id="each">Förslagen, ett för ett</h2>{}</section>
                <p class="buttons">{} <a class="button quiet" href="#">{}Hämta som CSV</a></p></div></div>
                """, Ui.shares(List.of(new Share("Genomfört", 3, Tone.DONE), new Share("I arbetsgrupp", 4, Tone.GO),
                        new Share("Blir inte av", 1, Tone.NO), new Share("Vi är sena", 1, Tone.LATE), new Share("Mottaget", 3, Tone.REST))),
                Ui.table("Förslagen, ett för ett", Html.of("""
                <table><thead><tr><th scope="col">Nummer</th><th scope="col">Förslag</th><th scope="col">Läge</th><th scope="col">Senast hört</th><th scope="col">Nästa senast</th><th scope="col" class="n">Stöd</th></tr></thead><tbody>
                <tr><td class="nowrap">GU-23-047</td><th scope="row"><a href="#">Ge digital hjälp där människor redan är</a></th><td>{}</td><td>20 nov</td><td>18 dec</td><td class="n">17</td></tr>
                <tr><td class="nowrap">GU-23-048</td><th scope="row"><a href="#">Skriv breven så att man förstår dem</a></th><td>{}</td><td>13 nov</td><td>–</td><td class="n">41</td></tr>
                <tr><td class="nowrap">GU-23-050</td><th scope="row"><a href="#">Öppettider på kvällen för boendestödet</a></th><td>{}</td><td>13 nov</td><td>11 dec</td><td class="n">9</td></tr>
                <tr><td class="nowrap">GU-23-051</td><th scope="row"><a href="#">Ett rum att andas i på socialkontoret</a></th><td>{}</td><td>–</td><td>18 dec</td><td class="n">6</td></tr>
                <tr><td class="nowrap">GU-23-052</td><th scope="row"><a href="#">En buss till varje träff</a></th><td>{}</td><td>20 nov</td><td>–</td><td class="n">2</td></tr>
                </tbody></table>""", Ui.status("I arbetsgrupp", Tone.GO, Icon.GROUP), Ui.status("Genomfört", Tone.DONE, Icon.CHECK),
                        Ui.status("Vi är sena", Tone.LATE, Icon.CLOCK), Ui.status("Mottaget", Tone.REST, Icon.INBOX), Ui.status("Blir inte av", Tone.NO, Icon.CROSS))),
                Ui.print(shell.texts()), Ui.icon(Icon.DOWNLOAD)));
    }
}
