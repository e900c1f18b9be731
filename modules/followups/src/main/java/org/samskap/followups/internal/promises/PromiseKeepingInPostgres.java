package org.samskap.followups.internal.promises;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import java.util.Set;

import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.followups.PromiseKeeping;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.promises.ReminderLetters.Due;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds those who owe a word, and those who answer for all of it once we are late. */
@Service
class PromiseKeepingInPostgres implements PromiseKeeping {
    private static final int MORNING = 8;
    private static final int EVENING = 20;

    private final OwedSoon owed;
    private final Waking waking;
    private final ReminderLetters letters;
    private final Spaces spaces;
    private final Roles roles;
    private final People people;
    private final Days days;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PromiseKeepingInPostgres(OwedSoon owed, Waking waking, ReminderLetters letters, Spaces spaces, Roles roles, People people, Days days,
                             TransactionTemplate transaction, Clock clock) {
        this.owed = owed;
        this.waking = waking;
        this.letters = letters;
        this.spaces = spaces;
        this.roles = roles;
        this.people = people;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int remind() {
        return transaction.execute(t -> tell(due()));
    }

    /** Each in a transaction of its own, so that one that cannot wake keeps none of the others asleep. */
    @Override
    public int wake() {
        return (int) owed.listToWake().stream().filter((ProposalId id) -> transaction.execute(t -> waking.wake(id))).count();
    }

    private List<Due> due() {
        var due = new ArrayList<Due>();
        for (var one : owed.list()) {
            var stage = Stage.of(one.by(), days.today(one.space()));
            // Whoever was asked is reminded by the hand-over; once its day is over, the word is ours to say again.
            if (stage == null || !isDay(one.space()) || one.unit() != null && !stage.late()) continue;
            if (owed.mark(one, stage)) due.add(new Due(one, stage));
        }
        return due;
    }

    private boolean isDay(SpaceId space) {
        var hour = clock.instant().atZone(spaces.get(space).zone()).getHour();
        return hour >= MORNING && hour < EVENING;
    }

    private int tell(List<Due> all) {
        var letter = new LinkedHashMap<PersonId, List<Due>>();
        for (var one : all) whoAnswers(one).forEach(person -> letter.computeIfAbsent(person, p -> new ArrayList<>()).add(one));
        if (letter.isEmpty()) return 0;
        var mailboxes = people.mailboxes(letter.keySet());
        letter.keySet().retainAll(mailboxes.keySet());
        letter.forEach((person, due) -> letters.send(person, mailboxes.get(person).lang(), due));
        return letter.size();
    }

    /**
     * Whoever sees to it, as long as she still answers in the space; otherwise those who hold the role that owes the word. When we are
     * late, all of them, and also whoever answers for the space.
     */
    private Set<PersonId> whoAnswers(Due due) {
        var space = due.owed().space();
        var person = due.owed().person();
        if (person != null && !due.stage().late() && roles.holds(person, space, AtTheDesk.STAFF)) return Set.of(person);
        var answering = holders(due, space);
        if (person == null || !roles.holds(person, space, AtTheDesk.STAFF)) return answering;
        return Stream.concat(Stream.of(person), answering.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<PersonId> holders(Due due, SpaceId space) {
        var owners = due.stage().late() ? roles.holders(space, Role.COMMUNICATOR, Role.ADMINISTRATOR) : roles.holders(space, Role.COMMUNICATOR);
        return owners.isEmpty() ? roles.holders(space, Role.FACILITATOR, Role.ADMINISTRATOR) : owners;
    }
}
