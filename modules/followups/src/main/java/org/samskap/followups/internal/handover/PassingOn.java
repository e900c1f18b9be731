package org.samskap.followups.internal.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.internal.Rules;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitId;

/** To whom a question may be passed on: to an open unit that neither has it nor had it on the way here, so that it never goes in a circle. */
final class PassingOn {
    private PassingOn() {}

    /** What speaks against passing it on to that unit; whoever asks adds what else must be said, so that everything is mended at once. */
    static Rules rules(List<Asked> all, Asked asked, @Nullable UnitCard to) {
        var rules = new Rules().not(to == null, Reason.UNIT_MISSING);
        if (to != null) {
            boolean had = way(all, asked).contains(to.id());
            rules.not(!to.open(), Reason.UNIT_CLOSED).not(had, Reason.UNIT_HAD_IT)
                    .not(!had && all.stream().anyMatch(one -> one.state().open() && one.unit().equals(to.id())), Reason.UNIT_ASKED_ALREADY);
        }
        return rules;
    }

    /** The units through which it came, this one included. */
    static Set<UnitId> way(List<Asked> all, Asked asked) {
        var way = new HashSet<UnitId>();
        for (@Nullable Asked here = asked; here != null; here = before(all, here)) way.add(here.unit());
        return way;
    }

    private static @Nullable Asked before(List<Asked> all, Asked asked) {
        return all.stream().filter(one -> one.id().equals(asked.from())).findFirst().orElse(null);
    }
}
