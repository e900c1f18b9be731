package org.samskap.workinggroups.internal.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.samskap.accounts.PersonId;
import org.samskap.spaces.SpaceId;
import org.samskap.workinggroups.GroupDuties;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.GroupWithMembers;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.Reminders;
import org.samskap.workinggroups.internal.Reminders.Reminder;
import org.samskap.workinggroups.internal.actions.DutyRows.Owed;
import org.samskap.workinggroups.internal.funding.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a few days before a day that was promised, and once more when it is over; a new day begins anew. */
@Service
class Duties implements GroupDuties {
    private static final int DAYS_BEFORE = 3;

    private final DutyRows rows;
    private final GroupQueries groups;
    private final Reminders reminders;
    private final Deadlines deadlines;
    private final Clock clock;

    Duties(DutyRows rows, GroupQueries groups, Reminders reminders, Deadlines deadlines, Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.reminders = reminders;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public List<Duty> listLate(Collection<SpaceId> in, int atMost) {
        return rows.listLate(in.stream().distinct().collect(Collectors.toMap(space -> space, reminders::today)), atMost);
    }

    @Override
    @Transactional
    public int remind() {
        int owed = rows.listDue(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX).plusDays(DAYS_BEFORE)).stream().mapToInt(this::remind).sum();
        return owed + deadlines.remind();
    }

    private int remind(Owed owed) {
        if (!reminders.awake(owed.space())) return 0;
        var today = reminders.today(owed.space());
        if (owed.due().isBefore(today)) {
            if (owed.due().equals(owed.lateToldFor())) return 0;
            rows.markLateTold(owed);
            return write(owed, true);
        }
        if (owed.due().equals(owed.remindedFor()) || owed.due().isAfter(today.plusDays(DAYS_BEFORE))) return 0;
        rows.markReminded(owed);
        return write(owed, false);
    }

    private int write(Owed owed, boolean late) {
        var to = to(owed, groups.getWithMembers(owed.slug()));
        var reminder = new Reminder(owed.what() == null ? "report" : "action", late, owed.name(), owed.slug(), owed.due(), Objects.requireNonNullElse(owed.what(), ""));
        to.forEach(person -> reminders.write(person, reminder));
        return to.size();
    }

    /** Whoever took it on; of a report, and of what nobody took on, those who run the group. */
    private static Set<PersonId> to(Owed owed, GroupWithMembers group) {
        if (owed.person() != null) return group.members().stream().anyMatch(one -> owed.person().equals(one.person())) ? Set.of(owed.person()) : Set.of();
        var theirs = group.members().stream().filter(one -> owed.organisation() == null ? one.role().leads()
                : one.organisation() != null && owed.organisation().equals(one.organisation().id()));
        return theirs.map(Member::person).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
