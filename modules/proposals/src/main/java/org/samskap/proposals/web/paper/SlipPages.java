package org.samskap.proposals.web.paper;

import java.util.Optional;

import org.samskap.events.Events;
import org.samskap.proposals.PrivatePages;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.internal.paper.CardDesk;
import org.samskap.proposals.web.Occasion;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** The slip of a card that nobody has typed in yet: it is right, and its page says so instead of knowing nothing. */
@Component
public class SlipPages implements PrivatePages {
    private final Templates templates = new StaticTemplates();
    private final CardDesk cards;
    private final Spaces spaces;
    private final Events events;

    SlipPages(CardDesk cards, Spaces spaces, Events events) {
        this.cards = cards;
        this.spaces = spaces;
        this.events = events;
    }

    @Override
    public Optional<String> find(ReceiptCode code) {
        return cards.find(code).map(card -> "/mine/" + code.text());
    }

    /** What its page says meanwhile; empty when it is no slip. */
    public Optional<Page> waiting(ReceiptCode code, Shell shell) {
        return cards.find(code).map(card -> new Occasion(spaces.get(card.space()), card.event() == null ? null : events.get(card.event())))
                .map(at -> Page.of(shell, shell.texts().of("proposals.paper.waiting.title"), templates.paperWaiting(shell, at)).unlisted());
    }
}
