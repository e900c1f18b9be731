package org.samskap.events.internal.themes;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesPlan;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells somebody what became of a theme they suggested; of a draft, without a link that would lead nowhere. */
@Component
class ThemeLetters {
    private final ObjectProvider<Letters> letters;
    private final PublicAddress here;
    private final People people;
    private final TextBundles texts;

    ThemeLetters(ObjectProvider<Letters> letters, PublicAddress here, People people, TextBundles texts) {
        this.letters = letters;
        this.here = here;
        this.people = people;
        this.texts = texts;
    }

    void takenUp(PersonId suggester, String theme, EventSummary event) {
        send(suggester, lang -> letter(lang, theme, event));
    }

    void setAside(PersonId suggester, String theme, SeriesPlan series, @Nullable String why) {
        send(suggester, lang -> {
            var words = texts.in(lang);
            var body = words.of("events.theme.letter.aside.text", theme, series.title(), why == null ? words.of("events.theme.letter.aside.now") : why);
            return new Letter(lang, words.of("events.theme.letter.aside.subject"), body + "\n\n" + here.of("/series/" + series.slug()), List.of(), null, false);
        });
    }

    private void send(PersonId suggester, Function<Lang, Letter> written) {
        people.findMailbox(suggester).map(Mailbox::lang).ifPresent(lang -> letters.ifAvailable(post -> post.send(suggester, written.apply(lang))));
    }

    private Letter letter(Lang lang, String theme, EventSummary event) {
        var words = texts.in(lang);
        var when = event.firstDay() == null ? words.of("events.date.later") : words.dates().day(event.firstDay());
        var body = words.of("events.theme.letter.text", theme, event.title(), when);
        if (event.state() != EventState.DRAFT) body += "\n\n" + here.of(event.href());
        return new Letter(lang, words.of("events.theme.letter.subject"), body, List.of(), null, false);
    }
}
