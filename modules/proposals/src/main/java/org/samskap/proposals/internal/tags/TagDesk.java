package org.samskap.proposals.internal.tags;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectCount;
import static org.samskap.proposals.internal.tags.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.tags.TagTable.TAG;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalLabelled;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The themes of a space, kept by its staff. */
@Component
@Transactional
public class TagDesk {
    private final DSLContext sql;
    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TagDesk(DSLContext sql, Roles roles, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** All of a space, by name. @throws NotVisible when the person is not staff there */
    @Transactional(readOnly = true)
    public List<Tag> list(SpaceId space, Actor staff) {
        roles.require(staff, space, Visibility.STAFF);
        var used = field(selectCount().from(PROPOSAL).where(PROPOSAL.TAGS.contains(DSL.array(TAG.ID)))).as("used");
        return sql.select(TAG.ID, TAG.NAME, TAG.AWAY, used).from(TAG).where(TAG.SPACE_ID.eq(space)).orderBy(lower(TAG.NAME))
                .fetch(row -> new Tag(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** A new one. @throws TagNameTaken when the space has it already */
    public void add(SpaceId space, Actor staff, String name) {
        roles.require(staff, space, Visibility.STAFF);
        boolean added = sql.insertInto(TAG).set(TAG.ID, Ids.next()).set(TAG.SPACE_ID, space).set(TAG.NAME, named(name))
                .set(TAG.MADE_AT, clock.instant()).onConflictDoNothing().execute() == 1;
        if (!added) throw new TagNameTaken(space);
    }

    /** Another name, everywhere at once. @throws TagNameTaken when another one has it */
    public void rename(SpaceId space, Actor staff, UUID id, String name) {
        roles.require(staff, space, Visibility.STAFF);
        var typed = named(name);
        if (sql.fetchExists(TAG, TAG.SPACE_ID.eq(space).and(lower(TAG.NAME).eq(lower(typed))).and(TAG.ID.ne(id)))) throw new TagNameTaken(space);
        change(space, id, sql.update(TAG).set(TAG.NAME, typed).where(its(space, id)).execute());
    }

    /** Put away, nobody can put it on another proposal; or brought back. */
    public void putAway(SpaceId space, Actor staff, UUID id, boolean away) {
        roles.require(staff, space, Visibility.STAFF);
        change(space, id, sql.update(TAG).set(TAG.AWAY, away).where(its(space, id)).execute());
    }

    /** These themes and no others on a proposal. One that was put away stays where it is, but comes on no other. */
    public void put(ProposalId proposal, Actor staff, Collection<UUID> tags) {
        var row = sql.select(PROPOSAL.SPACE_ID, PROPOSAL.TAGS).from(PROPOSAL).where(PROPOSAL.ID.eq(proposal)).forUpdate().fetchOptional()
                .orElseThrow(() -> new NotVisible("proposal " + proposal));
        roles.require(staff, row.value1(), Visibility.STAFF);
        var has = List.of(row.value2());
        var known = sql.select(TAG.ID).from(TAG).where(TAG.SPACE_ID.eq(row.value1())).and(TAG.ID.in(tags))
                .and(TAG.AWAY.isFalse().or(TAG.ID.in(has))).orderBy(TAG.ID).fetchArray(TAG.ID);
        if (Arrays.equals(known, row.value2())) return;
        sql.update(PROPOSAL).set(PROPOSAL.TAGS, known).where(PROPOSAL.ID.eq(proposal)).execute();
        events.publishEvent(new ProposalLabelled(proposal, row.value1(), clock.instant()));
    }

    /** Names by id, also of those that were put away. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return sql.select(TAG.ID, TAG.NAME).from(TAG).where(TAG.ID.in(ids)).fetchMap(TAG.ID, TAG.NAME);
    }

    /** Those of this name, of all spaces. */
    @Transactional(readOnly = true)
    public List<UUID> called(String name) {
        return sql.select(TAG.ID).from(TAG).where(lower(TAG.NAME).eq(lower(name))).fetch(TAG.ID);
    }

    private static Condition its(SpaceId space, UUID id) {
        return TAG.ID.eq(id).and(TAG.SPACE_ID.eq(space));
    }

    private static void change(SpaceId space, UUID id, int changed) {
        if (changed == 0) throw new NotVisible("tag " + id + " in space " + space);
    }

    private static String named(String typed) {
        var name = Typed.line(typed);
        if (name.isEmpty() || name.length() > Tag.LONGEST) throw new IllegalArgumentException("A tag has 1 to 40 characters");
        return name;
    }
}
