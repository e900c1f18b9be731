package org.samskap.workinggroups.internal.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.samskap.accounts.Letters;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.TextBundles;
import org.samskap.workinggroups.GroupDuties;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.GroupWithMembers;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.actions.DutyRows.Owed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a few days before a day that was promised, and once more when it is over; a new day begins anew. */
@Service
class Duties implements GroupDuties {
    private static final int DAYS_BEFORE = 3;
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 20;

    private final DutyRows rows;
    private final GroupQueries groups;
    private final Letters letters;
    private final People people;
    private final PublicAddress address;
    private final TextBundles texts;
    private final Spaces spaces;
    private final Clock clock;

    Duties(DutyRows rows, GroupQueries groups, Letters letters, People people, PublicAddress address, TextBundles texts, Spaces spaces, Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.letters = letters;
        this.people = people;
        this.address = address;
        this.texts = texts;
        this.spaces = spaces;
        this.clock = clock;
    }

    @Override
    public List<Duty> listLate(Collection<SpaceId> in, int atMost) {
        return rows.listLate(in.stream().distinct().collect(Collectors.toMap(space -> space, this::today)), atMost);
    }

    @Override
    @Transactional
    public int remind() {
        return rows.listDue(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX).plusDays(DAYS_BEFORE)).stream().mapToInt(this::remind).sum();
    }

    private int remind(Owed owed) {
        if (!awake(owed.space())) return 0;
        var today = today(owed.space());
        if (owed.due().isBefore(today)) {
            if (owed.due().equals(owed.lateToldFor())) return 0;
            rows.markLateTold(owed);
            return write(owed, "late");
        }
        if (owed.due().equals(owed.remindedFor()) || owed.due().isAfter(today.plusDays(DAYS_BEFORE))) return 0;
        rows.markReminded(owed);
        return write(owed, "soon");
    }

    private int write(Owed owed, String when) {
        var to = to(owed, groups.getWithMembers(owed.slug()));
        to.forEach(person -> write(person, owed, when));
        return to.size();
    }

    /** Whoever took it on; of a report, and of what nobody took on, those who run the group. */
    private static Set<PersonId> to(Owed owed, GroupWithMembers group) {
        if (owed.person() != null) return group.members().stream().anyMatch(one -> owed.person().equals(one.person())) ? Set.of(owed.person()) : Set.of();
        var theirs = group.members().stream().filter(one -> owed.organisation() == null ? one.role().leads()
                : one.organisation() != null && owed.organisation().equals(one.organisation().id()));
        return theirs.map(Member::person).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private void write(PersonId person, Owed owed, String when) {
        var mailbox = people.findMailbox(person).orElse(null);
        if (mailbox == null) return;
        var in = texts.in(mailbox.lang());
        var key = "workinggroups.letter." + (owed.what() == null ? "report" : "action") + "." + when;
        var body = in.of(key, owed.name(), in.dates().dayOfYear(owed.due()), owed.what() == null ? "" : owed.what()) + "\n\n" + address.of("/groups/" + owed.slug());
        letters.send(person, new Letter(mailbox.lang(), in.of("workinggroups.letter." + when + ".subject", owed.name()), body, List.of(), null, false));
    }

    /** Nobody is written to at night. */
    private boolean awake(SpaceId space) {
        int hour = clock.instant().atZone(spaces.get(space).zone()).getHour();
        return hour >= FIRST_HOUR && hour < LAST_HOUR;
    }

    private LocalDate today(SpaceId space) {
        return LocalDate.ofInstant(clock.instant(), spaces.get(space).zone());
    }
}
