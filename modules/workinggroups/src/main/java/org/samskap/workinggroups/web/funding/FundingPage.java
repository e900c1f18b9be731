package org.samskap.workinggroups.web.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.funding.Funding;
import org.samskap.workinggroups.internal.funding.FundingState;
import org.samskap.workinggroups.web.Typed;

/**
 * The form for a source of money.
 *
 * @param now     as it stands when somebody else changed it meanwhile, so that both texts are to be looked at; otherwise null
 * @param version to send along; null for a new one
 */
public record FundingPage(String href, String title, @Nullable Funding now, Field source, Field conditions, Field link, Field amount, Field deadline,
                          Field state, Field answer, @Nullable String version, String key) {

    static FundingPage of(Texts texts, String href, String title, @Nullable Funding now, boolean changed, FundingForm form, List<Problem> problems) {
        var choices = (now == null ? FundingState.PLANNED : now.state()).choices().stream().map(state -> Choice.of(state.name(), state.word(texts))).toList();
        return new FundingPage(href, title, changed ? now : null,
                Field.of("source", texts.of("workinggroups.funding.source"), form.source()).hint(texts.of("workinggroups.funding.source.hint")).problemOf(problems),
                optional(texts, "conditions", form.conditions(), problems), optional(texts, "link", form.link(), problems),
                optional(texts, "amount", form.amount(), problems), optional(texts, "deadline", form.deadline(), problems),
                Field.of("state", texts.of("workinggroups.funding.state"), form.stands().name()).choices(choices).problemOf(problems),
                optional(texts, "answer", form.answer(), problems), now == null ? null : Integer.toString(now.version()), Typed.key(form.key()));
    }

    private static Field optional(Texts texts, String name, @Nullable String typed, List<Problem> problems) {
        var key = "workinggroups.funding." + name;
        return Field.of(name, texts.of("ui.optional", texts.of(key)), typed).hint(texts.of(key + ".hint")).problemOf(problems);
    }
}
