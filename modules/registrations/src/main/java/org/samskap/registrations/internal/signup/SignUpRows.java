package org.samskap.registrations.internal.signup;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.samskap.registrations.internal.signup.SignUpDayTable.SIGN_UP_DAY;
import static org.samskap.registrations.internal.signup.SignUpTable.SIGN_UP;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.samskap.events.DayId;
import org.samskap.registrations.SignUp;

/** How a sign-up is read, in one statement with its days. */
final class SignUpRows {
    static final Field<Set<DayId>> DAYS = multiset(select(SIGN_UP_DAY.DAY_ID).from(SIGN_UP_DAY).where(SIGN_UP_DAY.SIGN_UP_ID.eq(SIGN_UP.ID)))
            .convertFrom(rows -> rows.stream().map(Record1::value1).collect(Collectors.toUnmodifiableSet()));

    static final SelectField<SignUp> SUMMARY = row(SIGN_UP.ID, SIGN_UP.EVENT_ID, SIGN_UP.PERSON_ID, SIGN_UP.STATE,
            SIGN_UP.HELD_UNTIL, SIGN_UP.LATE, SIGN_UP.MODE, SIGN_UP.TRACK, DAYS, SIGN_UP.ADULTS, SIGN_UP.CHILDREN, SIGN_UP.LANGUAGE,
            SIGN_UP.WANTS_TO_HEAR, SIGN_UP.ASKED_AT).mapping(SignUp::new);

    static final SelectField<Details> DETAILS = row(SIGN_UP.ORGANISATION, SIGN_UP.SECTOR, SIGN_UP.MUNICIPALITY,
            SIGN_UP.TARGET_GROUPS.convertFrom(List::of), SIGN_UP.IDEA, SIGN_UP.IDEA_TRACK, SIGN_UP.WANTS_TO_HEAR).mapping(Details::new);

    private SignUpRows() {}
}
