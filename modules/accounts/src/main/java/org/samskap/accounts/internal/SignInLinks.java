package org.samskap.accounts.internal;

import static org.jooq.Records.mapping;
import static org.samskap.accounts.internal.PersonTable.PERSON;
import static org.samskap.accounts.internal.SignInLinkTable.SIGN_IN_LINK;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SignInMail;
import org.samskap.ui.Lang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links to sign in with: mailed, valid for ten minutes, used up by the first who opens the door (SEC-15). */
@Service
public class SignInLinks {
    private static final Logger log = LoggerFactory.getLogger(SignInLinks.class);
    private static final Duration VALID = Duration.ofMinutes(10);

    private final DSLContext sql;
    private final Clock clock;
    private final People people;
    private final PublicAddress address;
    private final ObjectProvider<SignInMail> mail;

    SignInLinks(DSLContext sql, Clock clock, People people, PublicAddress address, ObjectProvider<SignInMail> mail) {
        this.sql = sql;
        this.clock = clock;
        this.people = people;
        this.address = address;
        this.mail = mail;
    }

    /** What a link opens: whether somebody has that address already, and where the person wanted to go. */
    public record Door(boolean newcomer, String next) {}

    /** Somebody came in. */
    public record Entered(PersonId person, String next) {}

    /** Mails a link, the same way whether somebody has an account with that address or not (SEC-16). */
    @Transactional
    public void send(EmailAddress email, Lang lang, String next) {
        var now = clock.instant();
        var token = Token.random();
        sql.deleteFrom(SIGN_IN_LINK).where(SIGN_IN_LINK.EXPIRES_AT.lt(now)).execute();
        sql.insertInto(SIGN_IN_LINK).set(SIGN_IN_LINK.TOKEN_HASH, token.hash()).set(SIGN_IN_LINK.EMAIL, email.text())
                .set(SIGN_IN_LINK.NEXT_PATH, next).set(SIGN_IN_LINK.CREATED_AT, now)
                .set(SIGN_IN_LINK.EXPIRES_AT, now.plus(VALID)).execute();
        mail.ifAvailable(mail -> mail.send(email.text(), lang, address.of("/sign-in/link?token=" + token.text())));
        if (mail.getIfAvailable() == null) log.warn("Nothing here can send mail, so a sign-in link went nowhere");
    }

    /** Looks through the keyhole; changes nothing, however often mail programs fetch the link ahead. */
    public Optional<Door> find(@Nullable String token) {
        return sql.select(PERSON.ID.isNull(), SIGN_IN_LINK.NEXT_PATH).from(SIGN_IN_LINK)
                .leftJoin(PERSON).on(PERSON.ACCOUNT_SINCE.isNotNull(), PeopleInPostgres.sameAddress(SIGN_IN_LINK.EMAIL))
                .where(SIGN_IN_LINK.TOKEN_HASH.eq(Token.of(token).hash()), SIGN_IN_LINK.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional(mapping(Door::new));
    }

    /**
     * Uses the link up. Of several at once one gets in; the row it deletes is gone for the others. Who comes for the
     * first time gets an account.
     *
     * @param name of a newcomer; not read for others
     */
    @Transactional
    public Optional<Entered> open(@Nullable String token, String name, Lang lang) {
        var used = sql.deleteFrom(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.TOKEN_HASH.eq(Token.of(token).hash()), SIGN_IN_LINK.EXPIRES_AT.gt(clock.instant()))
                .returningResult(SIGN_IN_LINK.EMAIL, SIGN_IN_LINK.NEXT_PATH).fetchOptional();
        return used.flatMap(link -> enter(people.openAccount(link.value1(), name, lang), link.value2()));
    }

    private Optional<Entered> enter(PersonId person, String next) {
        people.confirmEmail(person);
        return people.findActor(person).map(actor -> new Entered(actor.id(), next));
    }
}
