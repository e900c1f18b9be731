package org.samskap.partners.web;

import java.util.ArrayList;
import java.util.List;

import org.samskap.partners.internal.Offer;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Finds what a person has to mend before an organisation can commit itself. */
final class CommitmentCheck {
    private CommitmentCheck() {}

    static List<Problem> problems(CommitmentForm form, boolean severalOrganisations, Texts texts) {
        var problems = new ArrayList<Problem>();
        if (severalOrganisations && form.giver().isEmpty()) problems.add(problem("organisation", "partners.commit.organisation.missing", texts));
        if (form.gift().isEmpty()) problems.add(problem("contribution", "partners.commit.kind.missing", texts));
        checkWhat(form, problems, texts);
        checkDays(form, problems, texts);
        return problems;
    }

    private static void checkWhat(CommitmentForm form, List<Problem> problems, Texts texts) {
        var what = form.what() == null ? "" : Offer.oneLine(form.what());
        if (what.isEmpty()) problems.add(problem("what", "partners.commit.what.missing", texts));
        if (Offer.length(what) > Offer.LONGEST) problems.add(problem("what", "partners.commit.what.long", texts, Offer.LONGEST));
        if (form.amount() != null && Offer.length(Offer.oneLine(form.amount())) > Offer.LONGEST_AMOUNT)
            problems.add(problem("amount", "partners.commit.what.long", texts, Offer.LONGEST_AMOUNT));
    }

    private static void checkDays(CommitmentForm form, List<Problem> problems, Texts texts) {
        if (CommitmentForm.unreadable(form.from())) problems.add(problem("from", "partners.commit.from.unreadable", texts));
        if (CommitmentForm.unreadable(form.until())) problems.add(problem("until", "partners.commit.until.unreadable", texts));
        if (!Offer.inOrder(CommitmentForm.day(form.from()), CommitmentForm.day(form.until())))
            problems.add(problem("until", "partners.commit.until.early", texts));
    }

    private static Problem problem(String field, String key, Texts texts, Object... arguments) {
        return new Problem(field, texts.of(key, arguments));
    }
}
