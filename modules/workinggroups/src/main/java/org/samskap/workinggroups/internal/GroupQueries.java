package org.samskap.workinggroups.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.samskap.workinggroups.internal.ActionTable.ACTION;
import static org.samskap.workinggroups.internal.GroupMeetingTable.GROUP_MEETING;
import static org.samskap.workinggroups.internal.GroupMoveTable.GROUP_MOVE;
import static org.samskap.workinggroups.internal.MemberTable.MEMBER;
import static org.samskap.workinggroups.internal.FundingTable.FUNDING;
import static org.samskap.workinggroups.internal.NeedTable.NEED;
import static org.samskap.workinggroups.internal.NoteTable.NOTE;
import static org.samskap.workinggroups.internal.OrganisationCopyTable.ORGANISATION_COPY;
import static org.samskap.workinggroups.internal.WorkingGroupClusterTable.WORKING_GROUP_CLUSTER;
import static org.samskap.workinggroups.internal.WorkingGroupSourceTable.WORKING_GROUP_SOURCE;
import static org.samskap.workinggroups.internal.WorkingGroupTable.WORKING_GROUP;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.actions.Action;
import org.samskap.workinggroups.internal.funding.Funding;
import org.samskap.workinggroups.internal.life.Move;
import org.samskap.workinggroups.internal.needs.Said;
import org.samskap.workinggroups.internal.notes.NoteHead;
import org.springframework.stereotype.Component;

/** Reads groups; every answer is one statement. Groups are public, so nobody is asked who they are. */
@Component
public class GroupQueries {
    /** More than anybody reads on one page. */
    private static final int SHOWN = 100;
    private static final Field<List<ProposalId>> SOURCES =
            multiset(select(WORKING_GROUP_SOURCE.PROPOSAL_ID).from(WORKING_GROUP_SOURCE)
                    .where(WORKING_GROUP_SOURCE.WORKING_GROUP_ID.eq(WORKING_GROUP.ID)).orderBy(WORKING_GROUP_SOURCE.PLACE))
                    .convertFrom(sources -> sources.map(Record1::value1));
    private static final SelectField<WorkingGroup> GROUP =
            row(WORKING_GROUP.ID, WORKING_GROUP.SLUG, WORKING_GROUP.SPACE_ID, WORKING_GROUP.NAME, unlessHidden(WORKING_GROUP.PURPOSE), unlessHidden(WORKING_GROUP.DONE_MEANS),
                    WORKING_GROUP.LANGUAGE, WORKING_GROUP.STATE, SOURCES, WORKING_GROUP.FORMED_AT).mapping(WorkingGroup::new);
    private static final SelectField<Terms> TERMS =
            row(when(WORKING_GROUP.HIDDEN_AT.isNull(), WORKING_GROUP.CONTACT), WORKING_GROUP.JOINING, WORKING_GROUP.SERIES_ID, WORKING_GROUP.OWN_SERIES_ID, WORKING_GROUP.REPORT_BY,
                    WORKING_GROUP.SUCCESSOR_ID, WORKING_GROUP.VERSION, field(WORKING_GROUP.HIDDEN_AT.isNotNull())).mapping(Terms::new);
    private static final Field<List<Member>> MEMBERS =
            multiset(select(MEMBER.ID, MEMBER.PERSON_ID, MEMBER.ORGANISATION_ID, ORGANISATION_COPY.NAME, ORGANISATION_COPY.SLUG, MEMBER.ROLE,
                    MEMBER.STATE, MEMBER.SHOWN, MEMBER.NOTE)
                    .from(MEMBER).leftJoin(ORGANISATION_COPY).on(ORGANISATION_COPY.ORGANISATION_ID.eq(MEMBER.ORGANISATION_ID))
                    .where(MEMBER.WORKING_GROUP_ID.eq(WORKING_GROUP.ID)).orderBy(MEMBER.JOINED_AT, MEMBER.ID))
                    .convertFrom(members -> members.map(mapping(Member::of)));

    private static final Field<List<Move>> MOVES =
            multiset(select(GROUP_MOVE.STATE, when(GROUP_MOVE.HIDDEN_AT.isNull(), GROUP_MOVE.REASON), GROUP_MOVE.AT, GROUP_MOVE.EVENT_ID, GROUP_MOVE.STAYS_ON).from(GROUP_MOVE)
                    .where(GROUP_MOVE.WORKING_GROUP_ID.eq(WORKING_GROUP.ID)).orderBy(GROUP_MOVE.AT, GROUP_MOVE.ID))
                    .convertFrom(moves -> moves.map(mapping(Move::new)));
    private static final Field<List<Action>> ACTIONS =
            multiset(select(ACTION.ID, ACTION.WHAT, ACTION.PERSON_ID, ACTION.ORGANISATION_ID, ORGANISATION_COPY.NAME, ORGANISATION_COPY.SLUG,
                    ACTION.DUE, ACTION.DONE_AT)
                    .from(ACTION).leftJoin(ORGANISATION_COPY).on(ORGANISATION_COPY.ORGANISATION_ID.eq(ACTION.ORGANISATION_ID))
                    .where(ACTION.WORKING_GROUP_ID.eq(WORKING_GROUP.ID), ACTION.HIDDEN_AT.isNull())
                    .orderBy(ACTION.DONE_AT.desc().nullsFirst(), ACTION.DUE.asc().nullsLast(), ACTION.ID).limit(SHOWN))
                    .convertFrom(actions -> actions.map(mapping(Action::of)));
    private static final Field<List<NoteHead>> NOTES =
            multiset(select(NOTE.ID, NOTE.TITLE, NOTE.LINK, NOTE.AUDIENCE, NOTE.AT, NOTE.ENDING, NOTE.MEDIA_TYPE, NOTE.BYTES).from(NOTE)
                    .where(NOTE.WORKING_GROUP_ID.eq(WORKING_GROUP.ID), NOTE.REMOVED_AT.isNull(), NOTE.HIDDEN_AT.isNull()).orderBy(NOTE.AT.desc(), NOTE.ID.desc()).limit(SHOWN))
                    .convertFrom(notes -> notes.map(mapping(NoteHead::of)));
    private static final Field<List<Funding>> FUNDINGS =
            multiset(select(FUNDING.ID, FUNDING.SOURCE, FUNDING.CONDITIONS, FUNDING.LINK, FUNDING.AMOUNT, FUNDING.DEADLINE, FUNDING.STATE, FUNDING.STATE_ON,
                    FUNDING.SAID, FUNDING.VERSION).from(FUNDING)
                    .where(FUNDING.WORKING_GROUP_ID.eq(WORKING_GROUP.ID), FUNDING.HIDDEN_AT.isNull()).orderBy(FUNDING.ADDED_AT, FUNDING.ID).limit(SHOWN))
                    .convertFrom(fundings -> fundings.map(mapping(Funding::new)));
    private static final Field<List<Said>> NEEDS =
            multiset(select(NEED.ID, NEED.KIND, NEED.WHAT).from(NEED)
                    .where(NEED.WORKING_GROUP_ID.eq(WORKING_GROUP.ID), NEED.HIDDEN_AT.isNull()).orderBy(NEED.AT, NEED.ID))
                    .convertFrom(needs -> needs.map(mapping(Said::new)));
    private static final Field<List<EventId>> MEETINGS =
            multiset(select(GROUP_MEETING.EVENT_ID).from(GROUP_MEETING).where(GROUP_MEETING.WORKING_GROUP_ID.eq(WORKING_GROUP.ID)))
                    .convertFrom(meetings -> meetings.map(Record1::value1));
    private static final WorkingGroupTable EARLIER = WORKING_GROUP.as("earlier");
    private static final Field<List<WorkingGroupId>> BEFORE =
            multiset(select(EARLIER.ID).from(EARLIER).where(EARLIER.SUCCESSOR_ID.eq(WORKING_GROUP.ID)).orderBy(EARLIER.ID))
                    .convertFrom(earlier -> earlier.map(Record1::value1));

    private final DSLContext sql;

    GroupQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** A part of the groups, newest first, after the group that ended the part before. */
    public List<WorkingGroup> list(@Nullable SpaceId space, @Nullable State state, @Nullable WorkingGroupId after, int atMost) {
        return groups().where(space == null ? noCondition() : WORKING_GROUP.SPACE_ID.eq(space))
                .and(state == null ? noCondition() : WORKING_GROUP.STATE.eq(state)).and(behind(after))
                .orderBy(WORKING_GROUP.FORMED_AT.desc(), WORKING_GROUP.ID.desc()).limit(atMost).fetch(Record1::value1);
    }

    private static Condition behind(@Nullable WorkingGroupId after) {
        if (after == null) return noCondition();
        var last = WORKING_GROUP.as("last");
        return row(WORKING_GROUP.FORMED_AT, WORKING_GROUP.ID).lt(select(last.FORMED_AT, last.ID).from(last).where(last.ID.eq(after)));
    }

    /** A group with everyone in it. */
    public Optional<GroupWithMembers> findWithMembers(String slug) {
        return sql.select(GROUP, TERMS, MEMBERS).from(WORKING_GROUP).where(WORKING_GROUP.SLUG.eq(slug))
                .fetchOptional(mapping(GroupWithMembers::new));
    }

    /** A group with everything its page shows. */
    public Optional<GroupView> findView(String slug) {
        return sql.select(GROUP, TERMS, MEMBERS, MOVES, ACTIONS, NOTES, MEETINGS, FUNDINGS, NEEDS, BEFORE).from(WORKING_GROUP).where(WORKING_GROUP.SLUG.eq(slug))
                .fetchOptional(found -> new GroupView(new GroupWithMembers(found.value1(), found.value2(), found.value3()), found.value4(),
                        found.value5(), found.value6(), found.value7(), found.value8(), found.value9(), found.value10()));
    }

    /** @throws NotVisible when there is none */
    public GroupWithMembers getWithMembers(String slug) {
        return findWithMembers(slug).orElseThrow(() -> new NotVisible("working group " + slug));
    }

    /** The groups that were founded from the clusters. */
    public Map<ClusterId, WorkingGroup> findFoundedFrom(Collection<ClusterId> clusters) {
        return sql.select(WORKING_GROUP_CLUSTER.CLUSTER_ID, GROUP).from(WORKING_GROUP_CLUSTER)
                .join(WORKING_GROUP).on(WORKING_GROUP.ID.eq(WORKING_GROUP_CLUSTER.WORKING_GROUP_ID))
                .where(WORKING_GROUP_CLUSTER.CLUSTER_ID.in(clusters)).fetchMap(Record2::value1, Record2::value2);
    }

    /** Whether the person runs the group, or the one in which it goes on. */
    public boolean isLedBy(WorkingGroupId group, PersonId person) {
        return sql.fetchExists(select(MEMBER.ID).from(MEMBER).where(runBy(group), MEMBER.PERSON_ID.eq(person), MEMBER.STATE.eq(MemberState.IN),
                        MEMBER.ROLE.in(MemberRole.LEADING)));
    }

    private static Condition runBy(WorkingGroupId group) {
        return MEMBER.WORKING_GROUP_ID.eq(group).or(MEMBER.WORKING_GROUP_ID.in(select(WORKING_GROUP.SUCCESSOR_ID).from(WORKING_GROUP).where(WORKING_GROUP.ID.eq(group))));
    }

    /** What a moderator hid is nothing for whoever reads. */
    private static Field<String> unlessHidden(Field<String> words) {
        return when(WORKING_GROUP.HIDDEN_AT.isNull(), words).otherwise("");
    }

    /** In which states groups are, and how many. */
    public Map<State, Integer> countByState() {
        return sql.select(WORKING_GROUP.STATE, count()).from(WORKING_GROUP).groupBy(WORKING_GROUP.STATE)
                .fetchMap(WORKING_GROUP.STATE, count());
    }

    /** Groups that an organisation is in, newest first. */
    public List<WorkingGroup> listWith(OrganisationId organisation) {
        return groups().where(WORKING_GROUP.ID.in(select(MEMBER.WORKING_GROUP_ID).from(MEMBER)
                        .where(MEMBER.ORGANISATION_ID.eq(organisation), MEMBER.STATE.eq(MemberState.IN))))
                .orderBy(WORKING_GROUP.FORMED_AT.desc(), WORKING_GROUP.ID.desc()).fetch(Record1::value1);
    }

    /** Groups that are still at work, by name: one of them may carry on what another began. */
    public List<WorkingGroup> listOpen() {
        return groups().where(WORKING_GROUP.STATE.in(State.FORMING, State.ACTIVE, State.DORMANT)).orderBy(WORKING_GROUP.NAME, WORKING_GROUP.ID)
                .fetch(Record1::value1);
    }

    Optional<WorkingGroup> find(WorkingGroupId id) {
        return groups().where(WORKING_GROUP.ID.eq(id)).fetchOptional(Record1::value1);
    }

    Optional<WorkingGroup> find(String slug) {
        return groups().where(WORKING_GROUP.SLUG.eq(slug)).fetchOptional(Record1::value1);
    }

    /** Those of the groups that exist. */
    public List<WorkingGroup> list(Collection<WorkingGroupId> ids) {
        return groups().where(WORKING_GROUP.ID.in(ids)).fetch(Record1::value1);
    }

    List<WorkingGroup> listFor(ProposalId proposal) {
        return groups().where(WORKING_GROUP.ID.in(select(WORKING_GROUP_SOURCE.WORKING_GROUP_ID).from(WORKING_GROUP_SOURCE)
                        .where(WORKING_GROUP_SOURCE.PROPOSAL_ID.eq(proposal))))
                .orderBy(WORKING_GROUP.FORMED_AT, WORKING_GROUP.ID).fetch(Record1::value1);
    }

    List<WorkingGroupId> listIdsFor(Collection<ProposalId> proposals) {
        return sql.selectDistinct(WORKING_GROUP_SOURCE.WORKING_GROUP_ID).from(WORKING_GROUP_SOURCE).where(WORKING_GROUP_SOURCE.PROPOSAL_ID.in(proposals))
                .orderBy(WORKING_GROUP_SOURCE.WORKING_GROUP_ID).fetch(WORKING_GROUP_SOURCE.WORKING_GROUP_ID);
    }

    private SelectJoinStep<Record1<WorkingGroup>> groups() {
        return sql.select(GROUP).from(WORKING_GROUP);
    }
}
