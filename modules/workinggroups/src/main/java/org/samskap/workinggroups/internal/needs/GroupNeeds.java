package org.samskap.workinggroups.internal.needs;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.workinggroups.internal.needs.NeedTable.NEED;
import static org.samskap.workinggroups.internal.needs.WorkingGroupTable.WORKING_GROUP;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.samskap.partners.NeedKind;
import org.samskap.partners.NeedSource;
import org.samskap.partners.Needing;
import org.samskap.partners.Target;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Component;

/** Groups at work that say what they lack; partners lists them and lets organisations answer. What a moderator hid is not needed here. */
@Component
class GroupNeeds implements NeedSource {
    private static final Condition SHOWN = NEED.WORKING_GROUP_ID.eq(WORKING_GROUP.ID).and(NEED.HIDDEN_AT.isNull());
    private static final Field<List<Needing.Need>> NEEDS =
            multiset(select(NEED.KIND, NEED.WHAT).from(NEED).where(SHOWN).orderBy(NEED.AT, NEED.ID)).convertFrom(rows -> rows.map(row -> new Needing.Need(row.value1(), row.value2())));

    private final DSLContext sql;

    GroupNeeds(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Target.Kind kind() {
        return Target.Kind.WORKING_GROUP;
    }

    @Override
    public List<Needing> list(@Nullable SpaceId space, @Nullable NeedKind kind, @Nullable UUID before, int atMost) {
        var which = space == null ? noCondition() : WORKING_GROUP.SPACE_ID.eq(space);
        if (before != null) which = which.and(WORKING_GROUP.ID.lt(new WorkingGroupId(before)));
        return needing(which, kind, atMost);
    }

    @Override
    public List<Needing> listOf(Collection<UUID> ids) {
        return needing(WORKING_GROUP.ID.in(ids.stream().map(WorkingGroupId::new).toList()), null, ids.size());
    }

    private List<Needing> needing(Condition which, @Nullable NeedKind kind, int atMost) {
        var said = exists(selectOne().from(NEED).where(SHOWN).and(kind == null ? noCondition() : NEED.KIND.eq(kind)));
        return sql.select(WORKING_GROUP.ID, WORKING_GROUP.NAME, WORKING_GROUP.SLUG, WORKING_GROUP.SPACE_ID, WORKING_GROUP.LANGUAGE, NEEDS).from(WORKING_GROUP)
                .where(which).and(said).and(WORKING_GROUP.STATE.in(State.FORMING, State.ACTIVE, State.DORMANT))
                .orderBy(WORKING_GROUP.ID.desc()).limit(atMost).fetch(mapping(GroupNeeds::said));
    }

    private static Needing said(WorkingGroupId id, String name, String slug, SpaceId space, Lang lang, List<Needing.Need> needs) {
        var href = "/groups/" + slug;
        return new Needing(new Target(Target.Kind.WORKING_GROUP, id.value()), name, href, space, lang, needs, null, href);
    }
}
