package org.samskap.workinggroups.internal;

import static org.jooq.impl.DSL.row;
import static org.samskap.workinggroups.internal.MemberTable.MEMBER;
import static org.samskap.workinggroups.internal.OrganisationCopyTable.ORGANISATION_COPY;
import static org.samskap.workinggroups.internal.WorkingGroupSourceTable.WORKING_GROUP_SOURCE;
import static org.samskap.workinggroups.internal.WorkingGroupTable.WORKING_GROUP;

import java.time.Instant;
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

/** Stores groups. */
@Component
class GroupRepository {
    private final DSLContext sql;

    GroupRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** False when the cluster has its group or the slug is taken; then nothing is stored. Waits for a twin on its way. */
    boolean add(WorkingGroup group, ClusterId from) {
        var added = sql.insertInto(WORKING_GROUP, WORKING_GROUP.ID, WORKING_GROUP.SLUG, WORKING_GROUP.SPACE_ID, WORKING_GROUP.CLUSTER_ID,
                        WORKING_GROUP.NAME, WORKING_GROUP.PURPOSE, WORKING_GROUP.DONE_MEANS, WORKING_GROUP.LANGUAGE, WORKING_GROUP.STATE,
                        WORKING_GROUP.FORMED_AT)
                .values(group.id(), group.slug(), group.space(), from, group.name(), group.purpose(), group.doneMeans(), group.lang(),
                        group.state(), group.formedAt())
                .onConflictDoNothing().execute() == 1;
        if (added) addSources(group.id(), group.sources());
        return added;
    }

    private void addSources(WorkingGroupId group, List<ProposalId> sources) {
        sql.insertInto(WORKING_GROUP_SOURCE, WORKING_GROUP_SOURCE.WORKING_GROUP_ID, WORKING_GROUP_SOURCE.PROPOSAL_ID, WORKING_GROUP_SOURCE.PLACE)
                .valuesOfRows(IntStream.range(0, sources.size())
                        .mapToObj(place -> row(group, sources.get(place), place)).toList())
                .execute();
    }

    Optional<WorkingGroupId> findFoundedFrom(ClusterId cluster) {
        return sql.select(WORKING_GROUP.ID).from(WORKING_GROUP).where(WORKING_GROUP.CLUSTER_ID.eq(cluster))
                .fetchOptional(WORKING_GROUP.ID);
    }

    /** Addresses that begin like the wish. */
    Set<String> slugsLike(String wish) {
        return sql.select(WORKING_GROUP.SLUG).from(WORKING_GROUP).where(WORKING_GROUP.SLUG.startsWith(wish)).fetchSet(WORKING_GROUP.SLUG);
    }

    /** False when the person is in the group in this way already. */
    boolean join(WorkingGroupId group, PersonId person, @Nullable OrganisationId organisation, MemberRole role, Instant at) {
        return sql.insertInto(MEMBER, MEMBER.WORKING_GROUP_ID, MEMBER.PERSON_ID, MEMBER.ORGANISATION_ID, MEMBER.ROLE, MEMBER.JOINED_AT)
                .values(group, person, organisation, role, at).onConflictDoNothing().execute() == 1;
    }

    /** The first member sets the group going; a group further on stays where it is. */
    void activate(WorkingGroupId group) {
        sql.update(WORKING_GROUP).set(WORKING_GROUP.STATE, State.ACTIVE)
                .where(WORKING_GROUP.ID.eq(group), WORKING_GROUP.STATE.eq(State.FORMING)).execute();
    }

    void copy(Organisation organisation) {
        sql.insertInto(ORGANISATION_COPY, ORGANISATION_COPY.ORGANISATION_ID, ORGANISATION_COPY.SLUG, ORGANISATION_COPY.NAME)
                .values(organisation.id(), organisation.slug(), organisation.name())
                .onConflict(ORGANISATION_COPY.ORGANISATION_ID).doUpdate()
                .set(ORGANISATION_COPY.SLUG, organisation.slug()).set(ORGANISATION_COPY.NAME, organisation.name()).execute();
    }
}
