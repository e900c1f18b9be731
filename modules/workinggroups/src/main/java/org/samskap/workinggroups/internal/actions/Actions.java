package org.samskap.workinggroups.internal.actions;

import static org.samskap.workinggroups.internal.actions.ActionTable.ACTION;

import java.time.Clock;
import java.time.LocalDate;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.ActionDone;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done in a group. Everybody in it may write it down and say that it is done. */
@Service
@Transactional
public class Actions {
    private final DSLContext sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actions(DSLContext sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** @param who somebody in the group, or an organisation that is in it; null while nobody takes it on */
    public record Wanted(String what, @Nullable MemberId who, @Nullable LocalDate due) {
        public static final int LONGEST_WHAT = 300;
    }

    /** @param key one-time key of the form: the same key again adds nothing (REL-29) */
    public void add(Opened by, Actor actor, Wanted wanted, String key) {
        work(by);
        sql.insertInto(ACTION).set(ACTION.ID, ActionId.next()).set(ACTION.WORKING_GROUP_ID, by.group().id()).set(ACTION.WHAT, wanted.what())
                .set(ACTION.PERSON_ID, person(by, wanted.who())).set(ACTION.ORGANISATION_ID, organisation(by, wanted.who())).set(ACTION.DUE, wanted.due())
                .set(ACTION.CREATED_AT, clock.instant()).set(ACTION.CREATED_BY, actor.id()).set(ACTION.FORM_KEY, key).onConflictDoNothing().execute();
    }

    /** Says who does it and by when from now on; reminders begin anew. */
    public void change(Opened by, ActionId id, Wanted wanted) {
        work(by);
        var changed = sql.update(ACTION).set(ACTION.WHAT, wanted.what()).set(ACTION.PERSON_ID, person(by, wanted.who()))
                .set(ACTION.ORGANISATION_ID, organisation(by, wanted.who())).set(ACTION.DUE, wanted.due())
                .where(ACTION.ID.eq(id), ACTION.WORKING_GROUP_ID.eq(by.group().id()), ACTION.DONE_AT.isNull()).execute();
        if (changed == 0) throw new NotVisible("open action " + id);
    }

    /** It is done. Twice does no harm. */
    public void finish(Opened by, ActionId id) {
        work(by);
        var now = clock.instant();
        var done = sql.update(ACTION).set(ACTION.DONE_AT, now)
                .where(ACTION.ID.eq(id), ACTION.WORKING_GROUP_ID.eq(by.group().id()), ACTION.DONE_AT.isNull()).execute();
        if (done == 1) events.publishEvent(new ActionDone(by.group().id(), by.group().space(), now));
    }

    /** It was not done after all. Twice does no harm. */
    public void reopen(Opened by, ActionId id) {
        work(by);
        sql.update(ACTION).setNull(ACTION.DONE_AT).where(ACTION.ID.eq(id), ACTION.WORKING_GROUP_ID.eq(by.group().id())).execute();
    }

    private static void work(Opened by) {
        if (!by.standing().insider() || !by.group().state().open()) throw new NotVisible("work in " + by.group().id());
    }

    /** Whoever is there for an organisation does it for the organisation. */
    private static @Nullable PersonId person(Opened by, @Nullable MemberId who) {
        return who == null || member(by, who).organisation() != null ? null : member(by, who).person();
    }

    private static @Nullable OrganisationId organisation(Opened by, @Nullable MemberId who) {
        var in = who == null ? null : member(by, who).organisation();
        return in == null ? null : in.id();
    }

    private static Member member(Opened by, MemberId who) {
        return by.found().members().stream().filter(one -> one.id().equals(who)).findFirst().orElseThrow(() -> new NotVisible("member " + who));
    }
}
