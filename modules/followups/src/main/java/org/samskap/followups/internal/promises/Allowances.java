package org.samskap.followups.internal.promises;

import static org.samskap.followups.internal.promises.AllowanceTable.ALLOWANCE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.Waits;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.proposals.Status;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Conflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long a space lets a proposal wait for the next word, by status. A later day needs a reason that everybody can read. */
@Service
@Transactional
public class Allowances implements Waits {
    /** What a space may set; how long a new proposal waits for its first answer it says with its other settings. */
    public static final List<Status> SET = List.of(Status.READ, Status.LOOKED_INTO, Status.IN_A_WORKING_GROUP, Status.DECIDED_YES, Status.RESTING);
    /** Longer than two years is no promise. */
    public static final int MOST = 730;

    private final DSLContext sql;
    private final Spaces spaces;
    private final Roles roles;

    Allowances(DSLContext sql, Spaces spaces, Roles roles) {
        this.sql = sql;
        this.spaces = spaces;
        this.roles = roles;
    }

    /** Days by status, in the order of the statuses; a status without a limit is not in it. */
    public Map<Status, Integer> of(Space space) {
        var days = new EnumMap<Status, Integer>(Status.class);
        sql.selectFrom(ALLOWANCE).where(ALLOWANCE.SPACE_ID.eq(space.id())).forEach(row -> days.put(row.getStatus(), row.getDays()));
        days.put(Status.RECEIVED, space.answerWithin());
        return days;
    }

    /** The last day that needs no reason, or null when there is no limit. */
    public @Nullable LocalDate latest(Space space, Status status, LocalDate today) {
        var days = of(space).get(status);
        return days == null ? null : today.plusDays(days);
    }

    /**
     * Sets them all; a status without days has no limit.
     *
     * @param was  as the form showed them
     * @param days between 1 and {@link #MOST}
     * @throws Conflict when somebody set others meanwhile
     */
    public void set(Actor by, Space space, String was, Map<Status, Integer> days) {
        roles.require(by, space.id(), AtTheDesk.STAFF);
        if (!version(of(space)).equals(was)) throw new Conflict("promises of " + space.slug());
        sql.deleteFrom(ALLOWANCE).where(ALLOWANCE.SPACE_ID.eq(space.id())).execute();
        SET.stream().filter(days::containsKey).forEach(status -> sql.insertInto(ALLOWANCE).set(ALLOWANCE.SPACE_ID, space.id())
                .set(ALLOWANCE.STATUS, status).set(ALLOWANCE.DAYS, days.get(status)).execute());
    }

    @Override
    public void allow(Actor by, SpaceId id, Map<Status, Integer> days) {
        var space = spaces.get(id);
        set(by, space, version(of(space)), days);
    }

    /** Says in short what is set, so that a form knows whether it still is. */
    public static String version(Map<Status, Integer> days) {
        return new EnumMap<>(days).toString();
    }
}
