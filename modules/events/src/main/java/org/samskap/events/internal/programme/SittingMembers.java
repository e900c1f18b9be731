package org.samskap.events.internal.programme;

import static org.samskap.events.internal.programme.SittingMemberTable.SITTING_MEMBER;

import java.util.Comparator;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventPlanning;
import org.samskap.events.SessionId;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisers say who may read what goes on in a closed sitting. Everybody else gets {@link NotVisible}. */
@Service
@Transactional
public class SittingMembers {
    private final DSLContext sql;
    private final EventPlanning planning;
    private final People people;

    SittingMembers(DSLContext sql, EventPlanning planning, People people) {
        this.sql = sql;
        this.planning = planning;
        this.people = people;
    }

    /** @param email that they sign in with; null when they left none */
    public record Member(PersonId id, String name, @Nullable String email) {}

    /** A closed sitting with those who may read it, by name. */
    public record Sitting(EventOutline event, Session session, List<Member> members) {}

    @Transactional(readOnly = true)
    public Sitting open(String slug, @Nullable Actor organiser, SessionId id) {
        var event = planning.outline(slug, organiser);
        var session = event.sessions().stream().filter(one -> id.equals(one.id()) && one.kind() == SessionKind.CLOSED_SITTING)
                .findFirst().orElseThrow(() -> new NotVisible("closed sitting " + id));
        return new Sitting(event, session, members(id));
    }

    /** Somebody without an account gets one, so that they can read as soon as they sign in. Twice does no harm. */
    public void add(String slug, @Nullable Actor organiser, SessionId id, EmailAddress email, String name) {
        var event = open(slug, organiser, id).event();
        var person = people.openAccount(email.text(), name, event.summary().lang());
        sql.insertInto(SITTING_MEMBER).set(SITTING_MEMBER.EVENT_ID, event.id()).set(SITTING_MEMBER.SESSION_ID, id)
                .set(SITTING_MEMBER.PERSON_ID, person).onConflictDoNothing().execute();
    }

    public void remove(String slug, @Nullable Actor organiser, SessionId id, PersonId person) {
        open(slug, organiser, id);
        sql.deleteFrom(SITTING_MEMBER).where(SITTING_MEMBER.SESSION_ID.eq(id), SITTING_MEMBER.PERSON_ID.eq(person)).execute();
    }

    private List<Member> members(SessionId id) {
        var ids = sql.select(SITTING_MEMBER.PERSON_ID).from(SITTING_MEMBER).where(SITTING_MEMBER.SESSION_ID.eq(id))
                .fetch(SITTING_MEMBER.PERSON_ID);
        var names = people.names(ids);
        var mailboxes = people.mailboxes(ids);
        return ids.stream().map(person -> new Member(person, names.getOrDefault(person, ""), address(mailboxes.get(person))))
                .sorted(Comparator.comparing(Member::name)).toList();
    }

    private static @Nullable String address(@Nullable Mailbox mailbox) {
        return mailbox == null ? null : mailbox.address();
    }
}
