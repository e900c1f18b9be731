package org.samskap.accounts.internal;

import static org.jooq.Records.mapping;
import static org.samskap.accounts.internal.PersonTable.PERSON;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people see and change about themselves. */
@Service
public class Profiles {
    private final DSLContext sql;

    Profiles(DSLContext sql) {
        this.sql = sql;
    }

    /** A person's own data. */
    public record Profile(String name, String email, Lang lang) {}

    public Profile get(Actor actor) {
        return sql.select(PERSON.DISPLAY_NAME, PERSON.EMAIL, PERSON.LANGUAGE).from(PERSON)
                .where(PERSON.ID.eq(actor.id())).fetchSingle(mapping(Profile::new));
    }

    @Transactional
    public void change(Actor actor, String name, Lang lang) {
        sql.update(PERSON).set(PERSON.DISPLAY_NAME, name.strip()).set(PERSON.LANGUAGE, lang)
                .where(PERSON.ID.eq(actor.id())).execute();
    }
}
