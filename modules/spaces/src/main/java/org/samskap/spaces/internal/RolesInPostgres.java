package org.samskap.spaces.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.samskap.spaces.internal.RoleHeldTable.ROLE_HELD;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.StaffCheck;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles are always read afresh, since they decide who may; once a request, since a page asks often. */
@Service
class RolesInPostgres implements Roles, StaffCheck {
    private final DSLContext sql;
    private final Clock clock;
    private final Remembered<Set<PersonId>> staff;

    RolesInPostgres(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.staff = new Remembered<>(() -> sql.selectDistinct(ROLE_HELD.PERSON_ID).from(ROLE_HELD).fetchSet(ROLE_HELD.PERSON_ID));
    }

    @Override
    public boolean holds(PersonId person, SpaceId space, Role... anyOf) {
        return held(person).stream().anyMatch(held -> held.space().equals(space) && held.isOneOf(anyOf));
    }

    @Override
    public void require(@Nullable Actor actor, SpaceId space, Role... anyOf) {
        if (!may(actor, space, anyOf)) throw new NotVisible("role in space " + space);
    }

    @Override
    public boolean may(@Nullable Actor actor, SpaceId space, Role... anyOf) {
        return actor != null && holds(actor.id(), space, anyOf);
    }

    @Override
    public Set<SpaceId> spacesWhere(PersonId person, Role... anyOf) {
        return held(person).stream().filter(held -> held.isOneOf(anyOf)).map(Held::space).collect(toUnmodifiableSet());
    }

    @Override
    public Set<PersonId> holders(SpaceId space, Role... anyOf) {
        return sql.selectDistinct(ROLE_HELD.PERSON_ID).from(ROLE_HELD).where(ROLE_HELD.SPACE_ID.eq(space)).and(ROLE_HELD.ROLE.in(anyOf))
                .fetchSet(ROLE_HELD.PERSON_ID);
    }

    @Override
    @Transactional
    public void grant(PersonId person, SpaceId space, Role role) {
        sql.insertInto(ROLE_HELD).set(ROLE_HELD.PERSON_ID, person).set(ROLE_HELD.SPACE_ID, space)
                .set(ROLE_HELD.ROLE, role).set(ROLE_HELD.SINCE, clock.instant()).onConflictDoNothing().execute();
        OncePerRequest.forget(person);
        staff.forget();
    }

    @Override
    public boolean isStaff(PersonId person) {
        return staff.get().contains(person);
    }

    private List<Held> held(PersonId person) {
        return OncePerRequest.of(person, () -> sql.select(ROLE_HELD.SPACE_ID, ROLE_HELD.ROLE).from(ROLE_HELD)
                .where(ROLE_HELD.PERSON_ID.eq(person)).fetch(row -> new Held(row.value1(), row.value2())));
    }
}
