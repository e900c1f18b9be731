package org.samskap.proposals.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.proposals.internal.paper.CardCode;
import org.samskap.proposals.internal.paper.CardDesk.Known;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What is written on a card. What the person wrote into the lines for name and address, she agreed to by writing it there. */
record CardForm(@Nullable String event, @Nullable String space, @Nullable String code, @Nullable String title, @Nullable String body, @Nullable String name,
                @Nullable String email) {

    Optional<CardCode> card() {
        return CardCode.parse(Typed.line(code));
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (Typed.line(code).isEmpty()) problems.add(new Problem("code", texts.of("proposals.paper.code.missing")));
        int length = Typed.line(title).length();
        if (length == 0) problems.add(new Problem("title", texts.of("proposals.what.missing")));
        if (length > Wording.TITLE) problems.add(new Problem("title", texts.of("proposals.what.long", Wording.TITLE, length - Wording.TITLE)));
        int why = Typed.lines(body).length();
        if (why > Wording.BODY) problems.add(new Problem("body", texts.of("proposals.why.long", Wording.BODY, why - Wording.BODY)));
        if (Typed.line(name).length() > Wording.NAME) problems.add(new Problem("name", texts.of("proposals.name.long", Wording.NAME)));
        if (Typed.lineOrNull(email) != null && EmailAddress.find(email).isEmpty()) problems.add(new Problem("email", texts.of("proposals.contact.wrong")));
        return problems;
    }

    Raise raise(Known card, Lang lang) {
        var named = Typed.lineOrNull(name);
        return new Raise(card.space(), card.event(), Typed.line(title), Typed.lines(body), lang, named == null ? Byline.ANONYMOUS : Byline.NAMED, named,
                EmailAddress.find(email).map(EmailAddress::text).orElse(null), "a card");
    }
}
