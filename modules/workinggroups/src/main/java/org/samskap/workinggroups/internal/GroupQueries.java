package org.samskap.workinggroups.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.samskap.workinggroups.internal.MemberTable.MEMBER;
import static org.samskap.workinggroups.internal.OrganisationCopyTable.ORGANISATION_COPY;
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
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Component;

/** Reads groups; every answer is one statement. Groups are public, so nobody is asked who they are. */
@Component
public class GroupQueries {
    private static final Field<List<ProposalId>> SOURCES =
            multiset(select(WORKING_GROUP_SOURCE.PROPOSAL_ID).from(WORKING_GROUP_SOURCE)
                    .where(WORKING_GROUP_SOURCE.WORKING_GROUP_ID.eq(WORKING_GROUP.ID)).orderBy(WORKING_GROUP_SOURCE.PLACE))
                    .convertFrom(sources -> sources.map(Record1::value1));
    private static final SelectField<WorkingGroup> GROUP =
            row(WORKING_GROUP.ID, WORKING_GROUP.SLUG, WORKING_GROUP.SPACE_ID, WORKING_GROUP.NAME, WORKING_GROUP.PURPOSE, WORKING_GROUP.DONE_MEANS,
                    WORKING_GROUP.LANGUAGE, WORKING_GROUP.STATE, SOURCES, WORKING_GROUP.FORMED_AT).mapping(WorkingGroup::new);
    private static final Field<List<Member>> MEMBERS =
            multiset(select(MEMBER.PERSON_ID, MEMBER.ORGANISATION_ID, ORGANISATION_COPY.NAME, ORGANISATION_COPY.SLUG, MEMBER.ROLE)
                    .from(MEMBER).leftJoin(ORGANISATION_COPY).on(ORGANISATION_COPY.ORGANISATION_ID.eq(MEMBER.ORGANISATION_ID))
                    .where(MEMBER.WORKING_GROUP_ID.eq(WORKING_GROUP.ID)).orderBy(MEMBER.JOINED_AT))
                    .convertFrom(members -> members.map(mapping(Member::of)));

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
        return sql.select(GROUP, MEMBERS).from(WORKING_GROUP).where(WORKING_GROUP.SLUG.eq(slug))
                .fetchOptional(mapping(GroupWithMembers::new));
    }

    /** The groups that were founded from the clusters. */
    public Map<ClusterId, WorkingGroup> findFoundedFrom(Collection<ClusterId> clusters) {
        return sql.select(WORKING_GROUP.CLUSTER_ID, GROUP).from(WORKING_GROUP).where(WORKING_GROUP.CLUSTER_ID.in(clusters))
                .fetchMap(Record2::value1, Record2::value2);
    }

    /** In which states groups are, and how many. */
    public Map<State, Integer> countByState() {
        return sql.select(WORKING_GROUP.STATE, count()).from(WORKING_GROUP).groupBy(WORKING_GROUP.STATE)
                .fetchMap(WORKING_GROUP.STATE, count());
    }

    /** Groups that an organisation is in, newest first. */
    public List<WorkingGroup> listWith(OrganisationId organisation) {
        return groups().where(WORKING_GROUP.ID.in(select(MEMBER.WORKING_GROUP_ID).from(MEMBER).where(MEMBER.ORGANISATION_ID.eq(organisation))))
                .orderBy(WORKING_GROUP.FORMED_AT.desc(), WORKING_GROUP.ID.desc()).fetch(Record1::value1);
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

    private SelectJoinStep<Record1<WorkingGroup>> groups() {
        return sql.select(GROUP).from(WORKING_GROUP);
    }
}
