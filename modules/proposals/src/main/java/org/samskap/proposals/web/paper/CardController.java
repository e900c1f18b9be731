package org.samskap.proposals.web.paper;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.Events;
import org.samskap.proposals.internal.paper.CardDesk;
import org.samskap.proposals.web.Occasion;
import org.samskap.proposals.web.Occasions;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making idea cards to print. Looking makes none: cards come from the button, and their sheet can be printed again. */
@Controller
@RequestMapping("/cards")
class CardController {
    private static final int ON_A_SHEET = 4;
    private static final List<Integer> SHEETS = List.of(1, 2, 5, 10, 20);

    private final Templates templates = new StaticTemplates();
    private final CardDesk cards;
    private final Occasions occasions;
    private final Spaces spaces;
    private final Events events;
    private final PublicAddress address;

    CardController(CardDesk cards, Occasions occasions, Spaces spaces, Events events, PublicAddress address) {
        this.cards = cards;
        this.occasions = occasions;
        this.spaces = spaces;
        this.events = events;
        this.address = address;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@RequestParam(required = false) @Nullable String event, @RequestParam(required = false) @Nullable String space, Shell shell, Actor actor) {
        var at = find(event, space);
        var texts = shell.texts();
        var count = cards.count(actor, at.space().id(), at.event() == null ? null : at.event().id());
        var sheets = Field.of("sheets", texts.of("proposals.paper.sheets"), "2").hint(texts.of("proposals.paper.sheets.hint", ON_A_SHEET))
                .choices(SHEETS.stream().map(number -> Choice.of(number.toString(), texts.of("proposals.paper.sheets.count", number))).toList());
        return page(shell, at, texts.of("proposals.paper.title"), templates.paperMake(shell, at, count, sheets));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    SeeOther make(@RequestParam(required = false) @Nullable String event, @RequestParam(required = false) @Nullable String space,
                  @RequestParam(defaultValue = "2") String sheets, Actor actor) {
        var at = find(event, space);
        var number = SHEETS.stream().filter(known -> known.toString().equals(sheets)).findFirst().orElse(2);
        return SeeOther.to("/cards/sheets/" + cards.make(actor, at.space().id(), at.event() == null ? null : at.event().id(), number * ON_A_SHEET));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/sheets/{batch}")
    Page print(@PathVariable String batch, Shell shell, Actor actor) {
        var printed = cards.find(actor, batch).orElseThrow(() -> new NotVisible("cards"));
        var at = new Occasion(spaces.get(printed.space()), printed.event() == null ? null : events.get(printed.event()));
        var all = printed.cards().stream().map(card -> new SheetCard(card.code().text(), card.receipt().text(), address.of("/mine/" + card.receipt().text()).toString())).toList();
        var sheets = IntStream.range(0, (all.size() + ON_A_SHEET - 1) / ON_A_SHEET)
                .mapToObj(sheet -> all.subList(sheet * ON_A_SHEET, Math.min(all.size(), (sheet + 1) * ON_A_SHEET))).toList();
        return page(shell, at, shell.texts().of("proposals.paper.title"), templates.paperSheets(shell, at, sheets, address.of("/follow").toString()));
    }

    private Occasion find(@Nullable String event, @Nullable String space) {
        return occasions.find(event, space).orElseThrow(() -> new NotVisible("space"));
    }

    static Page page(Shell shell, Occasion at, String title, gg.jte.Content content) {
        var above = at.event() == null ? Crumbs.of(at.space().name(), at.space().href()) : Crumbs.of(at.event().title(), at.event().href());
        return Page.of(shell, title, content).below(above.then(title, null)).unlisted();
    }
}
