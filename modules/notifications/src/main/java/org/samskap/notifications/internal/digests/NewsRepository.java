package org.samskap.notifications.internal.digests;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;
import static org.samskap.notifications.internal.digests.FollowTable.FOLLOW;
import static org.samskap.notifications.internal.digests.NewsTable.NEWS;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
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
    private static final int A_LONG_MAIL = 200;
    private final DSLContext sql;

    NewsRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A step as somebody's news. */
    record Item(SpaceId space, long number, ProposalId proposal) {}

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

    /** Everybody with something to hear. */
    List<PersonId> listWaiting() {
        return sql.selectDistinct(NEWS.PERSON_ID).from(NEWS).where(NEWS.TOLD.isFalse()).orderBy(NEWS.PERSON_ID).fetch(NEWS.PERSON_ID);
    }

    /** What the people have yet to hear, oldest first; what another node is telling right now is left to it. */
    Set<Item> take(Collection<PersonId> people) {
        return Set.copyOf(sql.select(NEWS.SPACE_ID, NEWS.NUMBER, NEWS.PROPOSAL_ID).from(NEWS)
                .where(NEWS.PERSON_ID.in(people)).and(NEWS.TOLD.isFalse())
                .orderBy(NEWS.OCCURRED_AT, NEWS.SPACE_ID, NEWS.NUMBER).limit(A_LONG_MAIL)
                .forUpdate().skipLocked()
                .fetch(Records.mapping(Item::new)));
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

    void markTold(Collection<PersonId> people, Collection<Step> steps, @Nullable MailId mail) {
        sql.update(NEWS).set(NEWS.TOLD, true).set(NEWS.MAIL_ID, mail)
                .where(NEWS.PERSON_ID.in(people)).and(NEWS.TOLD.isFalse())
                .and(row(NEWS.SPACE_ID, NEWS.NUMBER).in(steps.stream().map(s -> row(s.space(), s.number())).toList())).execute();
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
