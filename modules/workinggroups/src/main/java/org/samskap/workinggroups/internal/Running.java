package org.samskap.workinggroups.internal;

import static org.samskap.workinggroups.internal.WorkingGroupTable.WORKING_GROUP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.events.SeriesId;
import org.samskap.proposals.ProposalId;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.ProposalsTakenOn;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes how a group is run, and what it carries. */
@Service
public class Running {
    private final DSLContext sql;
    private final GroupRepository groups;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Running(DSLContext sql, GroupRepository groups, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.groups = groups;
        this.events = events;
        this.clock = clock;
    }

    /** How a group is run from now on; its address stays. */
    public record Rules(Charter charter, @Nullable String contact, Joining joining, @Nullable SeriesId series, @Nullable LocalDate reportBy) {}

    /**
     * @param seen version of the group as this person saw it
     * @param more proposals that it carries as well from now on; only for staff
     * @throws Conflict when somebody else changed it meanwhile; nothing was changed
     */
    @Transactional
    public void change(Opened by, int seen, Rules rules, List<ProposalId> more) {
        if (!by.standing().leads() || !by.group().state().open()) throw new NotVisible("running " + by.group().id());
        if (!more.isEmpty() && !by.standing().staff()) throw new NotVisible("taking proposals on");
        var changed = sql.update(WORKING_GROUP).set(WORKING_GROUP.NAME, rules.charter().name()).set(WORKING_GROUP.PURPOSE, rules.charter().purpose())
                .set(WORKING_GROUP.DONE_MEANS, rules.charter().doneMeans()).set(WORKING_GROUP.CONTACT, rules.contact())
                .set(WORKING_GROUP.JOINING, rules.joining()).set(WORKING_GROUP.SERIES_ID, rules.series()).set(WORKING_GROUP.REPORT_BY, rules.reportBy())
                .set(WORKING_GROUP.VERSION, WORKING_GROUP.VERSION.plus(1))
                .where(WORKING_GROUP.ID.eq(by.group().id()), WORKING_GROUP.VERSION.eq(seen)).execute();
        if (changed == 0) throw new Conflict("group " + by.group().id() + " is past version " + seen);
        var taken = groups.carry(by.group().id(), more);
        if (!taken.isEmpty()) events.publishEvent(new ProposalsTakenOn(by.group().id(), by.group().space(), taken, clock.instant()));
    }
}
