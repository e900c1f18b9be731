package org.samskap.workinggroups.internal.needs;

import static org.samskap.workinggroups.internal.needs.NeedTable.NEED;
import static org.samskap.workinggroups.internal.needs.WorkingGroupTable.WORKING_GROUP;

import java.time.Clock;
import java.util.List;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.partners.Needing.Need;
import org.samskap.ui.Conflict;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a group lacks. Everybody sees it; those who run the group say it. */
@Service
@Transactional
public class Needs {
    public static final int LONGEST = 300;

    private final DSLContext sql;
    private final Clock clock;

    Needs(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What the group says that it lacks, without what a moderator hid. */
    @Transactional(readOnly = true)
    public List<Need> list(Opened by) {
        return sql.select(NEED.KIND, NEED.WHAT).from(NEED).where(NEED.WORKING_GROUP_ID.eq(by.group().id()), NEED.HIDDEN_AT.isNull())
                .fetch(row -> new Need(row.value1(), row.value2()));
    }

    /**
     * The group lacks these from now on, and nothing else. A need whose words were hidden stays hidden until a moderator shows it again.
     *
     * @param seen version of the group as this person saw it
     * @throws Conflict   when somebody else changed the group meanwhile; nothing was changed
     * @throws NotVisible for whoever does not run the group, or when it is over
     */
    public void say(Opened by, Actor actor, int seen, List<Need> needs) {
        if (!by.standing().leads() || !by.group().state().open()) throw new NotVisible("needs of " + by.group().id());
        var group = by.group().id();
        var mine = sql.update(WORKING_GROUP).set(WORKING_GROUP.VERSION, WORKING_GROUP.VERSION.plus(1))
                .where(WORKING_GROUP.ID.eq(group), WORKING_GROUP.VERSION.eq(seen)).execute();
        if (mine == 0) throw new Conflict("group " + group + " is past version " + seen);
        sql.deleteFrom(NEED).where(NEED.WORKING_GROUP_ID.eq(group), NEED.HIDDEN_AT.isNull()).and(NEED.KIND.notIn(needs.stream().map(Need::kind).toList())).execute();
        for (var need : needs) {
            sql.insertInto(NEED).set(NEED.ID, Ids.next()).set(NEED.WORKING_GROUP_ID, group).set(NEED.KIND, need.kind()).set(NEED.WHAT, need.what())
                    .set(NEED.PERSON_ID, actor.id()).set(NEED.AT, clock.instant())
                    .onConflict(NEED.WORKING_GROUP_ID, NEED.KIND).doUpdate().set(NEED.WHAT, need.what()).set(NEED.PERSON_ID, actor.id())
                    .where(NEED.HIDDEN_AT.isNull()).execute();
        }
    }
}
