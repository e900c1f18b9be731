package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Reference;
import org.samskap.workinggroups.internal.Charter;

/**
 * Numbers of proposals that somebody typed, in any way one writes a list.
 *
 * @param unknown what is no number of a proposal this person may see, as it was typed
 */
record Numbers(List<ProposalSummary> known, List<String> unknown) {
    private static final int AT_MOST = 50;
    private static final int SHOWN = 20;

    static Numbers of(@Nullable String typed, Proposals proposals, Actor actor) {
        var known = new ArrayList<ProposalSummary>();
        var unknown = new ArrayList<String>();
        Stream.of(Charter.oneLine(Typed.text(typed)).split("[\\s,;]+")).filter(word -> !word.isEmpty()).distinct().limit(AT_MOST).forEach(word ->
                Reference.parse(word).flatMap(number -> proposals.find(number, actor)).filter(found -> !found.hidden())
                        .ifPresentOrElse(known::add, () -> unknown.add(word.substring(0, Math.min(SHOWN, word.length())))));
        return new Numbers(known, unknown);
    }
}
