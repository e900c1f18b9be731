package org.samskap.notifications.internal.rhythm;

import static org.samskap.notifications.internal.rhythm.RhythmTable.RHYTHM;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who chose what. */
@Repository
@Transactional
public class Choices {
    private final DSLContext sql;

    Choices(DSLContext sql) {
        this.sql = sql;
    }

    /** A choice of one person behind an address, which others may share. */
    public record Made(Choice choice, Instant at) {}

    /** Those of the people who ever chose, in one statement. */
    @Transactional(readOnly = true)
    public Map<PersonId, Made> of(Collection<PersonId> people) {
        var made = new HashMap<PersonId, Made>();
        sql.selectFrom(RHYTHM).where(RHYTHM.PERSON_ID.in(people)).forEach(row -> made.put(row.getPersonId(),
                new Made(new Choice(row.getPace(), quiet(row.getQuietFrom(), row.getQuietUntil())), row.getChosenAt())));
        return made;
    }

    private static @Nullable Quiet quiet(@Nullable Integer from, @Nullable Integer until) {
        return from == null || until == null ? null : new Quiet(from, until);
    }

    /** What holds for one who reads under several names: what was chosen last. */
    public static Choice latest(Collection<PersonId> people, Map<PersonId, Made> made) {
        return people.stream().map(made::get).filter(Objects::nonNull).max(Comparator.comparing(Made::at)).map(Made::choice).orElse(Choice.UNCHOSEN);
    }

    /** What holds for the people, who are one reader. */
    @Transactional(readOnly = true)
    public Choice latest(Collection<PersonId> people) {
        return latest(people, of(people));
    }

    public void choose(Collection<PersonId> people, Choice choice, Instant at) {
        var quiet = Optional.ofNullable(choice.quiet());
        people.forEach(person -> sql.insertInto(RHYTHM).set(RHYTHM.PERSON_ID, person)
                .set(RHYTHM.PACE, choice.pace()).set(RHYTHM.CHOSEN_AT, at)
                .set(RHYTHM.QUIET_FROM, quiet.map(Quiet::from).orElse(null)).set(RHYTHM.QUIET_UNTIL, quiet.map(Quiet::until).orElse(null))
                .onConflict(RHYTHM.PERSON_ID).doUpdate().setAllToExcluded().execute());
    }

    public void forget(PersonId person) {
        sql.deleteFrom(RHYTHM).where(RHYTHM.PERSON_ID.eq(person)).execute();
    }
}
