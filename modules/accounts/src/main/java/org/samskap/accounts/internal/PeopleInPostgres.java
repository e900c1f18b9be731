package org.samskap.accounts.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;
import static org.samskap.accounts.internal.PersonTable.PERSON;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people, each a row. */
@Repository
class PeopleInPostgres implements People {
    private static final Condition ACCOUNT = PERSON.ACCOUNT_SINCE.isNotNull();

    private final DSLContext sql;
    private final Clock clock;

    PeopleInPostgres(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PersonId remember(@Nullable String name, @Nullable String email, Lang lang) {
        var kept = Names.clean(name);
        var address = Names.clean(email);
        if (kept == null && address == null) throw new IllegalArgumentException("Neither name nor address: nobody to remember");
        var id = PersonId.next();
        sql.insertInto(PERSON).set(PERSON.ID, id).set(PERSON.DISPLAY_NAME, kept).set(PERSON.EMAIL, address)
                .set(PERSON.LANGUAGE, lang).set(PERSON.CREATED_AT, clock.instant()).execute();
        return id;
    }

    @Override
    @Transactional
    public PersonId openAccount(String email, String name, Lang lang) {
        return findAccount(email).orElseGet(() -> {
            // Two at once for one address: the unique index lets one in, and both find that one.
            insertAccount(email, name, lang);
            return findAccount(email).orElseThrow();
        });
    }

    private Optional<PersonId> findAccount(String email) {
        return sql.select(PERSON.ID).from(PERSON).where(ACCOUNT, sameAddress(val(email.strip()))).fetchOptional(PERSON.ID);
    }

    private void insertAccount(String email, String name, Lang lang) {
        var now = clock.instant();
        sql.insertInto(PERSON).set(PERSON.ID, PersonId.next()).set(PERSON.DISPLAY_NAME, name.strip())
                .set(PERSON.EMAIL, email.strip()).set(PERSON.LANGUAGE, lang).set(PERSON.ACCOUNT_SINCE, now)
                .set(PERSON.CREATED_AT, now).onConflictDoNothing().execute();
    }

    @Override
    public Optional<Actor> findActor(PersonId id) {
        return sql.select(PERSON.ID, PERSON.DISPLAY_NAME).from(PERSON)
                .where(ACCOUNT, PERSON.DISABLED_AT.isNull(), PERSON.ID.eq(id)).fetchOptional(mapping(Actor::new));
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        return sql.select(PERSON.ID, PERSON.DISPLAY_NAME).from(PERSON)
                .where(PERSON.ID.in(Set.copyOf(people)), PERSON.DISPLAY_NAME.isNotNull())
                .fetchMap(PERSON.ID, PERSON.DISPLAY_NAME);
    }

    @Override
    public Optional<Mailbox> findMailbox(PersonId id) {
        return Optional.ofNullable(mailboxes(Set.of(id)).get(id));
    }

    @Override
    public Map<PersonId, Mailbox> mailboxes(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        return sql.select(PERSON.ID, PERSON.EMAIL, PERSON.LANGUAGE, PERSON.EMAIL_CONFIRMED_AT).from(PERSON)
                .where(PERSON.ID.in(Set.copyOf(people)), PERSON.EMAIL.isNotNull())
                .fetchMap(PERSON.ID, row -> new Mailbox(row.value2(), row.value3(), row.value4() != null));
    }

    @Override
    @Transactional
    public void confirmEmail(PersonId id) {
        sql.update(PERSON).set(PERSON.EMAIL_CONFIRMED_AT, clock.instant())
                .where(PERSON.ID.eq(id), PERSON.EMAIL.isNotNull(), PERSON.EMAIL_CONFIRMED_AT.isNull()).execute();
    }

    // Both sides are folded by the database, as its unique index does it.
    static Condition sameAddress(Field<String> email) {
        return lower(PERSON.EMAIL).eq(lower(email));
    }
}
