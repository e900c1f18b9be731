package org.samskap.workinggroups.internal.funding;

import static org.jooq.Records.mapping;
import static org.samskap.workinggroups.internal.funding.FundingTable.FUNDING;
import static org.samskap.workinggroups.internal.funding.WorkingGroupTable.WORKING_GROUP;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.Reminders;
import org.samskap.workinggroups.internal.Reminders.Reminder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who run a group two weeks before the last day to apply for money that they mean to look for, and asks once when it is over
 * what came of it; another last day begins anew.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Deadlines {
    /** An application takes longer to write than a report. */
    private static final int DAYS_BEFORE = 14;

    private final DSLContext sql;
    private final GroupQueries groups;
    private final Reminders reminders;
    private final Clock clock;

    Deadlines(DSLContext sql, GroupQueries groups, Reminders reminders, Clock clock) {
        this.sql = sql;
        this.groups = groups;
        this.reminders = reminders;
        this.clock = clock;
    }

    private record Due(FundingId id, String group, String slug, SpaceId space, String source, LocalDate deadline, @Nullable LocalDate remindedFor,
                       @Nullable LocalDate lateToldFor) {}

    /** How many letters were written. */
    public int remind() {
        return listDue(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX).plusDays(DAYS_BEFORE)).stream().mapToInt(this::remind).sum();
    }

    private int remind(Due due) {
        if (!reminders.awake(due.space())) return 0;
        var today = reminders.today(due.space());
        boolean late = due.deadline().isBefore(today);
        if (due.deadline().equals(late ? due.lateToldFor() : due.remindedFor()) || due.deadline().isAfter(today.plusDays(DAYS_BEFORE))) return 0;
        mark(due, FUNDING.REMINDED_FOR);
        if (late) mark(due, FUNDING.OVERDUE_TOLD_FOR);
        var to = groups.getWithMembers(due.slug()).members().stream().filter(one -> one.role().leads()).map(Member::person).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        to.forEach(person -> reminders.write(person, new Reminder("money", late, due.group(), due.slug(), due.deadline(), due.source())));
        return to.size();
    }

    private void mark(Due due, TableField<?, LocalDate> as) {
        sql.update(FUNDING).set(as, due.deadline()).where(FUNDING.ID.eq(due.id())).execute();
    }

    /** What nobody applied for yet and about which not everything was written. Others wait for the rows. */
    private List<Due> listDue(LocalDate by) {
        return sql.select(FUNDING.ID, WORKING_GROUP.NAME, WORKING_GROUP.SLUG, WORKING_GROUP.SPACE_ID, FUNDING.SOURCE, FUNDING.DEADLINE, FUNDING.REMINDED_FOR,
                        FUNDING.OVERDUE_TOLD_FOR).from(FUNDING).join(WORKING_GROUP).on(WORKING_GROUP.ID.eq(FUNDING.WORKING_GROUP_ID))
                .where(WORKING_GROUP.STATE.in(State.FORMING, State.ACTIVE, State.DORMANT), FUNDING.STATE.eq(FundingState.PLANNED), FUNDING.HIDDEN_AT.isNull(),
                        FUNDING.DEADLINE.le(by), FUNDING.REMINDED_FOR.isDistinctFrom(FUNDING.DEADLINE).or(FUNDING.OVERDUE_TOLD_FOR.isDistinctFrom(FUNDING.DEADLINE)))
                .forUpdate().of(FUNDING).skipLocked().fetch(mapping(Due::new));
    }
}
