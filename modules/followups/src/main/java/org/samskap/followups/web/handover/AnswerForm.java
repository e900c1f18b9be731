package org.samskap.followups.web.handover;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.HandOvers.Said;
import org.samskap.followups.HandOvers.Saying;
import org.samskap.followups.web.Words;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * What a unit says, as it was typed. The page has a form for each thing that can be said; all come here.
 *
 * @param say     which of them
 * @param version of the question when the page was read
 * @param how     how it is taken care of, with ACCEPT
 * @param reason  why it comes back, with RETURN
 * @param why     why it is passed on, with PASS_ON
 * @param back    why staff take it back
 */
public record AnswerForm(@Nullable String say, @Nullable String version, @Nullable String answer, @Nullable String saidBy, @Nullable String how,
                         @Nullable String reason, @Nullable String why, @Nullable String unit, @Nullable String back) {
    static final AnswerForm EMPTY = new AnswerForm(null, null, null, null, null, null, null, null, null);

    Optional<Saying> saying() {
        return Optional.ofNullable(Words.one(Saying.class, say));
    }

    int read() {
        try {
            return version == null ? -1 : Integer.parseInt(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    Said said(Saying saying) {
        return new Said(saying, text(saying), saying == Saying.ANSWER ? saidBy : null, HandOverForm.unit(unit));
    }

    private @Nullable String text(Saying saying) {
        return switch (saying) {
            case ARRIVED -> null;
            case ACCEPT -> how;
            case ANSWER -> answer;
            case RETURN -> reason;
            case PASS_ON -> why;
        };
    }

    /** What was typed, so that it can be shown when it was not kept. */
    @Nullable String typed() {
        return back != null ? back : saying().map(this::text).orElse(null);
    }

    /** Each form has a field of its own for the reason. */
    List<Problem> problems(Texts texts, FollowUpRefused refused) {
        var field = back != null ? "back" : saying().map(saying -> switch (saying) {
            case ACCEPT -> "how";
            case PASS_ON -> "why";
            default -> "reason";
        }).orElse("reason");
        return Words.problems(texts, refused, "").stream().map(problem -> problem.field().equals("reason") ? new Problem(field, message(texts, problem)) : problem).toList();
    }

    /** A reason is asked for in words that fit what is done. */
    private String message(Texts texts, Problem problem) {
        boolean missing = problem.message().equals(texts.of("followups.problem.REASON_MISSING"));
        return missing ? texts.of("followups.handover.reason.missing") : problem.message();
    }
}
