package org.samskap.followups.internal.handover;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.HandOvers;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Service;

/** The one door for others. */
@Service
class HandOverDesk implements HandOvers {
    private final Asking asking;
    private final Speaking speaking;
    private final Doors doors;
    private final HandOverReminders reminders;

    HandOverDesk(Asking asking, Speaking speaking, Doors doors, HandOverReminders reminders) {
        this.asking = asking;
        this.speaking = speaking;
        this.doors = doors;
        this.reminders = reminders;
    }

    @Override
    public void ask(Actor by, ProposalId proposal, Collection<UnitId> units, @Nullable String question, @Nullable LocalDate answerBy) {
        asking.ask(by, proposal, units, question, answerBy);
    }

    @Override
    public void say(Actor by, ProposalId proposal, UnitId unit, Said said) {
        var asked = doors.byActor(by, proposal, unit).asked();
        speaking.say(asked, asked.version(), said);
    }

    @Override
    public int remind() {
        return reminders.remind();
    }
}
