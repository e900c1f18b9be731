package org.samskap.workinggroups.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.samskap.workinggroups.internal.MemberTable.MEMBER;
import static org.samskap.workinggroups.internal.OrganisationCopyTable.ORGANISATION_COPY;
import static org.samskap.workinggroups.internal.WorkingGroupClusterTable.WORKING_GROUP_CLUSTER;
import static org.samskap.workinggroups.internal.WorkingGroupSourceTable.WORKING_GROUP_SOURCE;
import static org.samskap.workinggroups.internal.WorkingGroupTable.WORKING_GROUP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Component;

/** Stores groups, what they carry and who is in them. */
@Component
public class GroupRepository {
    private final DSLContext sql;

    GroupRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** False when the form founded a group already or the slug is taken; then nothing is stored. Waits for a twin on its way. */
    boolean add(WorkingGroup group, Founding.Start start, String key) {
        var added = sql.insertInto(WORKING_GROUP, WORKING_GROUP.ID, WORKING_GROUP.SLUG, WORKING_GROUP.SPACE_ID, WORKING_GROUP.NAME,
                        WORKING_GROUP.PURPOSE, WORKING_GROUP.DONE_MEANS, WORKING_GROUP.LANGUAGE, WORKING_GROUP.STATE, WORKING_GROUP.FORMED_AT,
                        WORKING_GROUP.JOINING, WORKING_GROUP.CONTACT, WORKING_GROUP.FOUNDING_KEY)
                .values(group.id(), group.slug(), group.space(), group.name(), group.purpose(), group.doneMeans(), group.lang(),
                        group.state(), group.formedAt(), start.joining(), start.contact(), key)
                .onConflictDoNothing().execute() == 1;
        if (added) carry(group.id(), group.sources());
        return added;
    }

    /** The group carries these too, after those it carries already. The ones that are new to it. */
    public List<ProposalId> carry(WorkingGroupId group, List<ProposalId> sources) {
        if (sources.isEmpty()) return List.of();
        var next = sql.fetchValue(select(coalesce(max(WORKING_GROUP_SOURCE.PLACE), -1)).from(WORKING_GROUP_SOURCE)
                .where(WORKING_GROUP_SOURCE.WORKING_GROUP_ID.eq(group))) + 1;
        return sql.insertInto(WORKING_GROUP_SOURCE, WORKING_GROUP_SOURCE.WORKING_GROUP_ID, WORKING_GROUP_SOURCE.PROPOSAL_ID, WORKING_GROUP_SOURCE.PLACE)
                .valuesOfRows(IntStream.range(0, sources.size()).mapToObj(place -> row(group, sources.get(place), next + place)).toList())
                .onConflictDoNothing().returning(WORKING_GROUP_SOURCE.PROPOSAL_ID).fetch(WORKING_GROUP_SOURCE.PROPOSAL_ID);
    }

    /** What the group carries, in its order. */
    public List<ProposalId> sources(WorkingGroupId group) {
        return sql.select(WORKING_GROUP_SOURCE.PROPOSAL_ID).from(WORKING_GROUP_SOURCE).where(WORKING_GROUP_SOURCE.WORKING_GROUP_ID.eq(group))
                .orderBy(WORKING_GROUP_SOURCE.PLACE).fetch(WORKING_GROUP_SOURCE.PROPOSAL_ID);
    }

    /** False when the cluster became a group already. */
    boolean claim(ClusterId cluster, WorkingGroupId group) {
        return sql.insertInto(WORKING_GROUP_CLUSTER, WORKING_GROUP_CLUSTER.CLUSTER_ID, WORKING_GROUP_CLUSTER.WORKING_GROUP_ID)
                .values(cluster, group).onConflictDoNothing().execute() == 1;
    }

    Optional<WorkingGroupId> findFoundedFrom(ClusterId cluster) {
        return sql.select(WORKING_GROUP_CLUSTER.WORKING_GROUP_ID).from(WORKING_GROUP_CLUSTER).where(WORKING_GROUP_CLUSTER.CLUSTER_ID.eq(cluster))
                .fetchOptional(WORKING_GROUP_CLUSTER.WORKING_GROUP_ID);
    }

    Optional<WorkingGroupId> findFoundedBy(String key) {
        return sql.select(WORKING_GROUP.ID).from(WORKING_GROUP).where(WORKING_GROUP.FOUNDING_KEY.eq(key)).fetchOptional(WORKING_GROUP.ID);
    }

    /** Addresses that begin like the wish. */
    Set<String> slugsLike(String wish) {
        return sql.select(WORKING_GROUP.SLUG).from(WORKING_GROUP).where(WORKING_GROUP.SLUG.startsWith(wish)).fetchSet(WORKING_GROUP.SLUG);
    }

    /** Keeps the groups from everybody else until the transaction ends; always in the same order, so that two never wait for each other. */
    public void lock(Collection<WorkingGroupId> groups) {
        var sorted = new ArrayList<>(groups);
        sql.select(WORKING_GROUP.ID).from(WORKING_GROUP).where(WORKING_GROUP.ID.in(sorted)).orderBy(WORKING_GROUP.ID).forUpdate().fetch();
    }

    /** False when the person is in the group in this way already, asked to be, or was invited. Who left or was declined may come again. */
    public boolean join(WorkingGroupId group, @Nullable PersonId person, @Nullable OrganisationId organisation, Entry entry, Instant at) {
        return sql.insertInto(MEMBER, MEMBER.ID, MEMBER.WORKING_GROUP_ID, MEMBER.PERSON_ID, MEMBER.ORGANISATION_ID, MEMBER.ROLE, MEMBER.STATE,
                        MEMBER.SHOWN, MEMBER.NOTE, MEMBER.JOINED_AT)
                .values(MemberId.next(), group, person, organisation, entry.role(), entry.state(), entry.shown(), entry.note(), at)
                .onConflict(MEMBER.WORKING_GROUP_ID, MEMBER.PERSON_ID, MEMBER.ORGANISATION_ID).doUpdate()
                .set(MEMBER.ROLE, entry.role()).set(MEMBER.STATE, entry.state()).set(MEMBER.SHOWN, entry.shown()).set(MEMBER.NOTE, entry.note())
                .set(MEMBER.JOINED_AT, at).setNull(MEMBER.LEFT_AT)
                .where(MEMBER.STATE.in(MemberState.LEFT, MemberState.DECLINED)
                        .or(MEMBER.STATE.in(MemberState.INVITED, MemberState.ASKED).and(MEMBER.STATE.ne(entry.state()))))
                .execute() == 1;
    }

    /** Somebody may come in without asking. False when the person stood with the group in this way already, whatever came of it. */
    public boolean invite(WorkingGroupId group, PersonId person, @Nullable OrganisationId organisation, Instant at) {
        return sql.insertInto(MEMBER, MEMBER.ID, MEMBER.WORKING_GROUP_ID, MEMBER.PERSON_ID, MEMBER.ORGANISATION_ID, MEMBER.ROLE, MEMBER.STATE,
                        MEMBER.SHOWN, MEMBER.JOINED_AT)
                .values(MemberId.next(), group, person, organisation, MemberRole.MEMBER, MemberState.INVITED, false, at)
                .onConflictDoNothing().execute() == 1;
    }

    /** The first member sets the group going; a group further on stays where it is. Whether it began now. */
    public boolean activate(WorkingGroupId group) {
        return sql.update(WORKING_GROUP).set(WORKING_GROUP.STATE, State.ACTIVE)
                .where(WORKING_GROUP.ID.eq(group), WORKING_GROUP.STATE.eq(State.FORMING)).execute() == 1;
    }

    public void copy(Organisation organisation) {
        sql.insertInto(ORGANISATION_COPY, ORGANISATION_COPY.ORGANISATION_ID, ORGANISATION_COPY.SLUG, ORGANISATION_COPY.NAME)
                .values(organisation.id(), organisation.slug(), organisation.name())
                .onConflict(ORGANISATION_COPY.ORGANISATION_ID).doUpdate()
                .set(ORGANISATION_COPY.SLUG, organisation.slug()).set(ORGANISATION_COPY.NAME, organisation.name()).execute();
    }
}
