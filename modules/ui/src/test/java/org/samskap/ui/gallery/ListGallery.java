package org.samskap.ui.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Icon;
import org.samskap.ui.Lang;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;
import org.samskap.ui.Updates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gg.jte.Content;

/** Lists, small parts, the desk and the board. */
@Controller
class ListGallery {
    private static final ZoneId HOME = ZoneId.of("Europe/Stockholm");

    @GetMapping("/gallery")
    Page parts(Shell shell) {
        var texts = shell.texts();
        var links = List.of(new MenuItem.Link("Programmet", "#", true), new MenuItem.Link("Förslagen", "#", false), new MenuItem.Link("Anteckningar", "#", false));
        return Page.of(shell, "Galleri", Html.of("""
                <div class="page plain"><div class="stack wide"><div class="stack"><h1>Galleri</h1><p class="lead">Alla delar, en efter en.</p>
                <p>{} {} {} {} {}</p>{}{}{}<p>{}</p>{}</div>
                <section class="stack" aria-labelledby="on"><h2 id="on">På gång</h2><ul role="list" class="events">
                <li>{}<div><h3><a href="#">Gemensam utvecklingsgrupp: våldsförebyggande arbete</a></h3><p class="label">Fontänhuset Helsingborg och Webex. Tiden är inte klar än. Ingen anmälan – kom och lyssna.</p></div></li>
                <li>{}<div><h3><a href="#">Małopolski Kongres Polityki Społecznej</a></h3><p class="label">Kraków <span class="tag">Anmälan stängd</span></p></div></li></ul>{}</section>
                <section class="stack" aria-labelledby="rows"><h2 id="rows">Förslag</h2>{}{}<ul role="list" class="rows" id="proposals" data-live-at="3" data-live-time="14:05">
                <li><h3><a href="#">Skriv breven så att man förstår dem</a></h3><p>Många av oss öppnar inte breven för att de är för svåra.</p><p class="meta">{}<span>41 vill detta också</span></p></li>
                <li><h3><a href="#">Samma handläggare hela vägen</a></h3><p class="meta">{}<span>12 vill detta också</span></p></li></ul></section>
                <section class="stack" aria-labelledby="prog"><h2 id="prog">Dag 1</h2><ol role="list" class="programme"><li><p class="at"><time datetime="13:00">13:00</time>–14:30</p><div><h3>Vad vill vi tillsammans?</h3><p class="label">Sal A och Webex</p></div></li><li><p class="at">Tiden är inte klar</p><div><h3>Studiebesök i nya centrum</h3><p class="label">Samling vid stadshuset · 4 platser kvar</p></div></li></ol></section>
                <section class="stack" aria-labelledby="voices"><h2 id="voices">Röster</h2><figure class="quote"><blockquote>Vi behöver bli mer vi.</blockquote><figcaption>Enhetschef, i samtal efter mötet</figcaption></figure>
                <ol role="list" class="comments"><li><p class="label"><b>Anna</b> · {}</p>{}</li><li><p class="label"><b>Kasia</b> · {}</p>{}</li></ol></section>
                <section class="stack" aria-labelledby="numbers"><h2 id="numbers">Håller vi vad vi lovar?</h2><div class="cards"><section class="card stack" aria-labelledby="n1"><h3 id="n1">I höst</h3><div class="sums"><p><b>41</b> förslag</p><p><b>38</b> har fått svar i tid</p></div></section><section class="card stack" aria-labelledby="n2"><h3 id="n2">Nu</h3><div class="sums"><p><b>3</b> är vi sena med</p></div></section></div>{}{}</section>
                </div></div>
                """, Ui.status("Mottaget", Tone.REST, Icon.INBOX), Ui.status("I arbetsgrupp", Tone.GO, Icon.GROUP), Ui.status("Genomfört", Tone.DONE, Icon.CHECK), Ui.status("Vi är sena", Tone.LATE, Icon.CLOCK), Ui.status("Blir inte av", Tone.NO, Icon.CROSS),
                Ui.notice("Den här sidan är ett utkast."), Ui.tabs("Träffen", links), Ui.filters("Visa", links),
                Ui.day(texts, LocalDate.of(2026, 11, 22)), Ui.all(List.of(Ui.plain("Ett"), Ui.plain("Två"))),
                Ui.dateBlock(texts, LocalDate.of(2023, 12, 18)), Ui.dateBlock(texts, LocalDate.of(2024, 9, 18)), Ui.more(texts, "?after=2024-06-18"),
                Ui.dragging(texts), Ui.updates(texts, new Updates("/live?ticket=none", "14:05", "/gallery", "/gallery/rows", "proposals", Updates.sentences(texts, "gallery.plural"), false)),
                Ui.status("Genomfört", Tone.DONE, Icon.CHECK), Ui.status("Undersöks", Tone.GO, Icon.SEARCH),
                Ui.moment(texts, Instant.parse("2023-11-20T13:05:40Z"), HOME), Ui.plain("Bra!\nJag kommer.\n\n<script>alert(1)</script>"),
                Ui.moment(texts, Instant.parse("2023-11-21T08:00:00Z"), HOME), Ui.plain("Dziękuję, to ważne.", Lang.PL),
                Ui.empty(Icon.CALENDAR, "Inga träffar är planerade än.", Html.of("<p><a href=\"#\">Säg till när något är på gång</a></p>")),
                Ui.promise(texts, null, "enhetschefen", false, Html.of("<p class=\"label\">Flyttat en gång, eftersom gruppen ville träffas först.</p>"))));
    }

    @GetMapping("/gallery/desk")
    Page desk(Shell shell) {
        var rows = Html.of("""
                <table class="dense"><thead><tr><th scope="col">Nästa senast</th><th scope="col">Förslag</th><th scope="col">Läge</th><th scope="col">Ansvarig</th><th scope="col">Möte</th><th scope="col" class="n">Följare</th></tr></thead><tbody>
                <tr class="late"><td>11 dec. 2023</td><th scope="row"><a href="#">Öppettider på kvällen för boendestödet</a></th><td>{}</td><td>vård och omsorg</td><td>13 nov.</td><td class="n">9</td></tr>
                <tr><td>18 dec. 2023</td><th scope="row"><a href="#">Ge digital hjälp där människor redan är</a></th><td>{}</td><td>kommunikatören</td><td>16 okt.</td><td class="n">31</td></tr>
                <tr><td>18 dec. 2023</td><th scope="row"><a href="#">Ett rum att andas i på socialkontoret</a></th><td>{}</td><td>kommunikatören</td><td>20 nov.</td><td class="n">6</td></tr></tbody></table>
                """, Ui.status("Vi är sena", Tone.LATE, Icon.CLOCK), Ui.status("I arbetsgrupp", Tone.GO, Icon.GROUP), Ui.status("Mottaget", Tone.REST, Icon.INBOX));
        return Page.of(shell, "Skrivbordet", Html.of("""
                <div class="page full"><div class="stack"><h1>Skrivbordet</h1>
                {}<form class="filterbar" method="get" action="/gallery/desk">{}{}<button class="button quiet small" type="submit">{}Visa</button></form>{}
                <h2>Tavlan</h2><div class="board" tabindex="0" role="region" aria-label="Tavlan">{}{}{}</div></div></div>
                """, Ui.filters("Visa", List.of(new MenuItem.Link("Sena (1)", "#", true), new MenuItem.Link("Snart (2)", "#", false), new MenuItem.Link("Nya (4)", "#", false))),
                Ui.select(Field.of("unit", "Ansvarig", "").choices(List.of(Choice.of("", "Alla"), Choice.of("k", "Kommunikatören")))),
                Ui.search(Field.of("words", "Ord", "")), Ui.icon(Icon.FILTER), Ui.table("Det som väntar", rows),
                column(shell, 1, "Hjälp med nätet, nära dig"), column(shell, 2, "Brev och språk"), column(shell, 3, "Inte grupperade än"))).unlisted();
    }

    private static Content column(Shell shell, int number, String name) {
        return Html.of("""
                <section class="column" aria-labelledby="c-%1$d"><h3 id="c-%1$d">%2$s <span class="count">2</span></h3><ul role="list">
                <li class="idea"><h4><a href="#">Någon som visar hur man bokar tid på nätet</a></h4>%3$s</li>
                <li class="idea"><h4><a href="#">Låna en dator på biblioteket</a></h4>%4$s</li></ul></section>
                """.formatted(number, name, move(number + "a"), move(number + "b")), Ui.csrf(shell), Ui.csrf(shell));
    }

    private static String move(String id) {
        return """
                <form class="move" method="post" action="/gallery/done">{}<label for="to-%1$s">Flytta till<span class="hidden"> (idé %1$s)</span></label>
                <select id="to-%1$s" name="to"><option value="1">Hjälp med nätet</option></select><button class="button quiet small" type="submit">Flytta</button></form>""".formatted(id);
    }
}
