package org.samskap.events.web.themes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.events.ThemeSuggestionId;
import org.samskap.events.internal.themes.ThemeDesk.Suggestion;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * A theme as somebody suggests it.
 *
 * @param website which no person sees, so that whatever fills it in is a program (SEC-18)
 */
public record ThemeForm(@Nullable String id, @Nullable String what, @Nullable String why, @Nullable String name, @Nullable String email,
                        @Nullable String website) {

    ThemeSuggestionId idOrNew() {
        try {
            return id == null ? ThemeSuggestionId.next() : ThemeSuggestionId.of(id);
        } catch (IllegalArgumentException e) {
            return ThemeSuggestionId.next();
        }
    }

    List<Problem> problems(Texts texts) {
        return new Check(texts).needed("what", what, "events.plan.problem.theme").atMost(200, "what", what).atMost(2000, "why", why).atMost(80, "name", name)
                .atMost(254, "email", email).atMost(200, "website", website).that(Typed.text(email) == null || EmailAddress.find(Typed.text(email)).isPresent(), "email", "events.plan.problem.email").problems();
    }

    Suggestion suggestion(Lang lang) {
        return new Suggestion(idOrNew(), Typed.orEmpty(what), Typed.text(why), Typed.text(name), Typed.text(email), lang, Typed.text(website) != null);
    }
}
