package org.samskap.notifications.internal.digests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.samskap.notifications.internal.digests.FollowTable.FOLLOW;
import static org.samskap.notifications.internal.digests.NewsTable.NEWS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Row2;
import org.samskap.accounts.PersonId;
import org.samskap.followups.Step;
import org.samskap.followups.StepRecorded;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.internal.Way;
import org.samskap.notifications.internal.outbox.MailId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** What each person has heard and has yet to hear. */
@Repository
public class NewsRepository {
    private final DSLContext sql;

    NewsRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A step as somebody's news. */
    record Item(SpaceId space, long number, ProposalId proposal) {
        static Item of(Step step) {
            return new Item(step.space(), step.number(), step.proposal());
        }
    }

    /** Queues a step for everybody who followed one of the subjects by then; once for each person. */
    void queue(StepRecorded step, Collection<Subject> subjects, Set<Way> ways) {
        sql.insertInto(NEWS, NEWS.PERSON_ID, NEWS.SPACE_ID, NEWS.NUMBER, NEWS.PROPOSAL_ID, NEWS.OCCURRED_AT)
                .select(selectDistinct(FOLLOW.PERSON_ID, val(step.space(), NEWS.SPACE_ID), val(step.number()),
                        val(step.proposal(), NEWS.PROPOSAL_ID), val(step.occurredAt(), NEWS.OCCURRED_AT))
                        .from(FOLLOW)
                        .where(row(FOLLOW.KIND, FOLLOW.SUBJECT).in(subjects.stream().map(s -> row(s.kind(), s.id())).toList()))
                        .and(FOLLOW.WAY.in(ways))
                        .and(FOLLOW.SINCE.le(step.occurredAt())).and(FOLLOW.ENDED_AT.isNull()))
                .onConflictDoNothing().execute();
    }

    /** Queues steps that one person missed. */
    void queue(PersonId person, Collection<Step> steps) {
        sql.batch(steps.stream().map(step -> sql.insertInto(NEWS, NEWS.PERSON_ID, NEWS.SPACE_ID, NEWS.NUMBER, NEWS.PROPOSAL_ID, NEWS.OCCURRED_AT)
                .values(person, step.space(), step.number(), step.proposal(), step.at()).onConflictDoNothing()).toList()).execute();
    }

    /** Everybody with something to hear, and how old the oldest of it is. */
    Map<PersonId, Instant> listWaiting() {
        return sql.select(NEWS.PERSON_ID, min(NEWS.OCCURRED_AT)).from(NEWS).where(NEWS.TOLD.isFalse())
                .groupBy(NEWS.PERSON_ID).orderBy(NEWS.PERSON_ID).fetchMap(NEWS.PERSON_ID, min(NEWS.OCCURRED_AT));
    }

    /** What the people have yet to hear, oldest first. Whoever reads it to tell it holds the people (Locks), since other nodes write too. */
    Map<PersonId, List<Item>> listUntold(Collection<PersonId> people) {
        return sql.select(NEWS.PERSON_ID, NEWS.SPACE_ID, NEWS.NUMBER, NEWS.PROPOSAL_ID).from(NEWS)
                .where(NEWS.PERSON_ID.in(people)).and(NEWS.TOLD.isFalse())
                .orderBy(NEWS.OCCURRED_AT, NEWS.SPACE_ID, NEWS.NUMBER)
                .fetchGroups(NEWS.PERSON_ID, row -> new Item(row.value2(), row.value3(), row.value4()));
    }

    /** Marks as heard what one of several people behind the same address heard before. */
    void skipHeard(Collection<PersonId> people) {
        sql.update(NEWS).set(NEWS.TOLD, true).where(NEWS.PERSON_ID.in(people)).and(NEWS.TOLD.isFalse())
                .and(row(NEWS.SPACE_ID, NEWS.NUMBER).in(heardBy(people))).execute();
    }

    private static org.jooq.Select<? extends org.jooq.Record2<SpaceId, Long>> heardBy(Collection<PersonId> people) {
        var heard = NEWS.as("heard");
        return select(heard.SPACE_ID, heard.NUMBER).from(heard).where(heard.PERSON_ID.in(people)).and(heard.TOLD);
    }

    /** @param mails in which each person heard of the steps */
    void markTold(Map<PersonId, MailId> mails, Collection<Step> steps) {
        var rows = mails.entrySet().stream().map(heard -> row(val(heard.getKey(), NEWS.PERSON_ID), val(heard.getValue(), NEWS.MAIL_ID))).toList();
        var heard = values(rows.toArray(new Row2[0])).as("heard", NEWS.PERSON_ID.getName(), NEWS.MAIL_ID.getName());
        sql.update(NEWS).set(NEWS.TOLD, true).set(NEWS.MAIL_ID, heard.field(NEWS.MAIL_ID)).from(heard)
                .where(NEWS.PERSON_ID.eq(heard.field(NEWS.PERSON_ID))).and(NEWS.TOLD.isFalse()).and(isOneOf(steps)).execute();
    }

    /** They do not want to hear of such steps. */
    void skip(Collection<PersonId> people, Collection<Step> steps) {
        sql.update(NEWS).set(NEWS.TOLD, true).where(NEWS.PERSON_ID.in(people)).and(NEWS.TOLD.isFalse()).and(isOneOf(steps)).execute();
    }

    // An array for each space: PostgreSQL looks numbers up in it by hash, where it would compare pair after pair.
    private static Condition isOneOf(Collection<Step> steps) {
        return or(steps.stream().collect(groupingBy(Step::space, mapping(Step::number, toList()))).entrySet().stream()
                .map(of -> NEWS.SPACE_ID.eq(of.getKey()).and(NEWS.NUMBER.eq(any(of.getValue().toArray(Long[]::new))))).toList());
    }

    /** Mails that tell of the proposal. */
    List<MailId> listMailsAbout(ProposalId proposal) {
        return sql.selectDistinct(NEWS.MAIL_ID).from(NEWS).where(NEWS.PROPOSAL_ID.eq(proposal)).and(NEWS.MAIL_ID.isNotNull()).fetch(NEWS.MAIL_ID);
    }

    /** The mails never left. */
    void untell(Collection<MailId> mails) {
        sql.update(NEWS).set(NEWS.TOLD, false).setNull(NEWS.MAIL_ID).where(NEWS.MAIL_ID.in(mails)).execute();
    }

    /** She wants no more of it. */
    public void drop(Collection<PersonId> people) {
        sql.deleteFrom(NEWS).where(NEWS.PERSON_ID.in(people)).and(NEWS.TOLD.isFalse()).execute();
    }

    /** The same, of one proposal. */
    public void drop(Collection<PersonId> people, ProposalId proposal) {
        sql.deleteFrom(NEWS).where(NEWS.PERSON_ID.in(people)).and(NEWS.PROPOSAL_ID.eq(proposal)).and(NEWS.TOLD.isFalse()).execute();
    }

    public void forget(PersonId person) {
        sql.deleteFrom(NEWS).where(NEWS.PERSON_ID.eq(person)).execute();
    }
}
