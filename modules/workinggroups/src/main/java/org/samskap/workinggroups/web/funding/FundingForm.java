package org.samskap.workinggroups.web.funding;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.funding.Funding;
import org.samskap.workinggroups.internal.funding.FundingState;
import org.samskap.workinggroups.internal.funding.Fundings.Wanted;
import org.samskap.workinggroups.web.Check;
import org.samskap.workinggroups.web.Typed;

/**
 * A source of money as it was typed.
 *
 * @param version as this person saw it; nothing for a new one
 */
public record FundingForm(@Nullable String source, @Nullable String conditions, @Nullable String link, @Nullable String amount,
                          @Nullable String deadline, @Nullable String state, @Nullable String answer, @Nullable String version, @Nullable String key) {
    static final FundingForm EMPTY = new FundingForm(null, null, null, null, null, null, null, null, null);

    static FundingForm of(Funding now) {
        return new FundingForm(now.source(), now.conditions(), now.link(), now.amount(), now.deadline() == null ? null : now.deadline().toString(),
                now.state().name(), now.said(), Integer.toString(now.version()), null);
    }

    FundingState stands() {
        return FundingState.of(state).orElse(FundingState.PLANNED);
    }

    int seen() {
        return Typed.number(version);
    }

    Wanted wanted() {
        return new Wanted(Charter.oneLine(Typed.text(source)), orNull(Charter.clean(Typed.text(conditions))), orNull(Charter.oneLine(Typed.text(link))),
                orNull(Charter.oneLine(Typed.text(amount))), Typed.day(deadline), stands(), orNull(Charter.clean(Typed.text(answer))));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** @param before the last day to apply as it stood; one that is over may stay */
    List<Problem> problems(Texts texts, LocalDate today, @Nullable LocalDate before) {
        var address = Charter.oneLine(Typed.text(link));
        var check = Check.in(texts).text("source", Charter.oneLine(Typed.text(source)), Wanted.LONGEST_SOURCE, "workinggroups.funding.source")
                .atMost("conditions", conditions, Wanted.LONGEST_CONDITIONS).atMost("link", link, Wanted.LONGEST_LINK)
                .atMost("amount", amount, Wanted.LONGEST_AMOUNT).atMost("answer", answer, Wanted.LONGEST_SAID)
                .not(!address.isEmpty() && !Typed.isAddress(address), "link", "workinggroups.note.link.wrong")
                .not(stands().needsWords() && Charter.clean(Typed.text(answer)).isEmpty(), "answer", "workinggroups.funding.answer.missing");
        boolean stays = Typed.text(deadline).equals(before == null ? "" : before.toString());
        // What was applied for or answered may have had its last day long ago.
        return (stays || stands() != FundingState.PLANNED ? check.not(Typed.day(deadline) == null && !Typed.text(deadline).isBlank(), "deadline", "workinggroups.problem.day")
                : check.ahead("deadline", deadline, today)).problems();
    }
}
