package org.samskap.followups;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;

/**
 * Questions to units about proposals, and what the units say. Each step is public and stands in the trail; the owner and the next
 * date of the proposal follow. Each method throws {@link FollowUpRefused} when something is missing or wrong.
 */
public interface HandOvers {

    /**
     * Staff ask one unit or several at once; each answers for itself, and together they make one joint answer. The units are
     * written to. Asking the same again changes nothing.
     *
     * @throws org.samskap.ui.NotVisible for whoever is not staff of the proposal's space, or when there is no such unit
     */
    void ask(Actor by, ProposalId proposal, Collection<UnitId> units, @Nullable String question, @Nullable LocalDate answerBy);

    /**
     * What a unit says about its open question, by somebody who represents its organisation, or by staff who write down what the
     * unit told them.
     *
     * @throws org.samskap.ui.NotVisible for everybody else, and when the unit is not asked
     */
    void say(Actor by, ProposalId proposal, UnitId unit, Said said);

    /** Reminds units before and at the date, and then the communicators. May run at any time, on any node. How many were written to. */
    int remind();

    /** What a unit may say. RETURN and PASS_ON need a reason. */
    enum Saying { ARRIVED, ACCEPT, ANSWER, RETURN, PASS_ON }

    /**
     * @param text public; how it is taken care of, the answer, or the reason
     * @param role who says it, a role and not a name, or null
     * @param to   whom it is passed on to, or null
     */
    record Said(Saying saying, @Nullable String text, @Nullable String role, @Nullable UnitId to) {}
}
