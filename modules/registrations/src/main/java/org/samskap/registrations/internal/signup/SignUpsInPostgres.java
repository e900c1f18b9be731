package org.samskap.registrations.internal.signup;

import static org.samskap.registrations.internal.signup.SignUpTable.SIGN_UP;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SecretCodes;
import org.samskap.events.EventId;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpCode;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Repository;

@Repository
class SignUpsInPostgres implements SignUps {
    private static final String PURPOSE = "sign-up";

    private final DSLContext sql;
    private final SecretCodes codes;
    private final PublicAddress address;

    SignUpsInPostgres(DSLContext sql, SecretCodes codes, PublicAddress address) {
        this.sql = sql;
        this.codes = codes;
        this.address = address;
    }

    @Override
    public SignUp get(SignUpId id) {
        return find(SIGN_UP.ID.eq(id)).orElseThrow(() -> new NotVisible("sign-up " + id));
    }

    @Override
    public Optional<SignUp> find(SignUpCode code) {
        return find(SIGN_UP.CODE_HASH.eq(code.hash()));
    }

    private Optional<SignUp> find(Condition which) {
        return sql.select(SignUpRows.SUMMARY).from(SIGN_UP).where(which).fetchOptional(Record1::value1);
    }

    @Override
    public List<SignUp> listFor(EventId event, Collection<SignUpState> states) {
        return sql.select(SignUpRows.SUMMARY).from(SIGN_UP).where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.STATE.in(states))
                .orderBy(SIGN_UP.QUEUE).fetch(Record1::value1);
    }

    @Override
    public List<SignUp> listOf(PersonId person) {
        return sql.select(SignUpRows.SUMMARY).from(SIGN_UP)
                .where(SIGN_UP.PERSON_ID.eq(person), SIGN_UP.STATE.notIn(SignUpState.LAPSED, SignUpState.WITHDRAWN, SignUpState.DECLINED))
                .orderBy(SIGN_UP.ID.desc()).fetch(Record1::value1);
    }

    @Override
    public SignUpCode codeOf(SignUpId id) {
        return new SignUpCode(codes.codeFor(PURPOSE, id.value()));
    }

    @Override
    public URI linkOf(SignUpId id) {
        return address.of(codeOf(id).href());
    }
}
