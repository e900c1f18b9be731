package org.samskap.partners.internal.calls;

import static org.jooq.impl.DSL.row;
import static org.samskap.partners.internal.calls.CallTable.CALL;
import static org.samskap.partners.internal.calls.ExpressionTable.EXPRESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Call;
import org.samskap.partners.CallId;
import org.samskap.partners.Calls.Answer;
import org.samskap.partners.ExpressionId;
import org.samskap.partners.Target;
import org.springframework.stereotype.Repository;

/** Calls and answers as they are stored. */
@Repository
class CallRepository {
    private final DSLContext sql;

    CallRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Call> list() {
        return sql.selectFrom(CALL).orderBy(CALL.OPENED_AT, CALL.ID).fetch(CallRepository::call);
    }

    /** A new one, or the one its target has with other words. */
    void save(Call call) {
        sql.insertInto(CALL).set(CALL.ID, call.id()).set(CALL.SLUG, call.slug()).set(CALL.TARGET_KIND, call.target().kind())
                .set(CALL.TARGET_ID, call.target().id()).set(CALL.SPACE_ID, call.space()).set(CALL.OPENED_AT, call.openedAt())
                .set(CALL.LANGUAGE, call.lang()).set(CALL.TITLE, call.title()).set(CALL.WHAT, call.what())
                .set(CALL.AREAS, call.areas().toArray(String[]::new)).set(CALL.CLOSES_ON, call.closesOn()).set(CALL.KEEP_DAYS, call.keepDays())
                .onConflict(CALL.TARGET_KIND, CALL.TARGET_ID).doUpdate()
                .set(CALL.LANGUAGE, call.lang()).set(CALL.TITLE, call.title()).set(CALL.WHAT, call.what())
                .set(CALL.AREAS, call.areas().toArray(String[]::new)).set(CALL.CLOSES_ON, call.closesOn()).set(CALL.KEEP_DAYS, call.keepDays())
                .execute();
    }

    int count(CallId call) {
        return sql.fetchCount(EXPRESSION, EXPRESSION.CALL_ID.eq(call));
    }

    /** False when the same form was sent before. */
    boolean add(Expression of, byte[] code, UUID formKey) {
        var answer = of.answer();
        return sql.insertInto(EXPRESSION).set(EXPRESSION.ID, of.id()).set(EXPRESSION.CALL_ID, of.call())
                .set(EXPRESSION.ORGANISATION, answer.organisation()).set(EXPRESSION.SECTOR, answer.sector())
                .set(EXPRESSION.MUNICIPALITY, answer.municipality()).set(EXPRESSION.AREAS, answer.areas().toArray(String[]::new))
                .set(EXPRESSION.BRING, answer.bring()).set(EXPRESSION.SHOWN, answer.shown()).set(EXPRESSION.MORE, answer.more())
                .set(EXPRESSION.PERSON_ID, of.contact()).set(EXPRESSION.LANGUAGE, of.lang()).set(EXPRESSION.SAID_AT, of.saidAt())
                .set(EXPRESSION.REMOVE_ON, of.removeOn()).set(EXPRESSION.CODE, code).set(EXPRESSION.FORM_KEY, formKey)
                .onConflict(EXPRESSION.FORM_KEY).doNothing().execute() == 1;
    }

    Optional<Expression> find(byte[] code) {
        return sql.selectFrom(EXPRESSION).where(EXPRESSION.CODE.eq(code)).fetchOptional(CallRepository::expression);
    }

    boolean isKnown(UUID formKey) {
        return sql.fetchExists(EXPRESSION, EXPRESSION.FORM_KEY.eq(formKey));
    }

    /** Of a call, in the order they came, after the given one. */
    List<Expression> list(CallId call, @Nullable Expression after, int atMost) {
        var rest = after == null ? EXPRESSION.CALL_ID.eq(call)
                : EXPRESSION.CALL_ID.eq(call).and(row(EXPRESSION.SAID_AT, EXPRESSION.ID).gt(after.saidAt(), after.id()));
        return sql.selectFrom(EXPRESSION).where(rest).orderBy(EXPRESSION.SAID_AT, EXPRESSION.ID).limit(atMost).fetch(CallRepository::expression);
    }

    /** Names that may stand on the call's page. */
    List<String> shown(CallId call) {
        return sql.selectDistinct(EXPRESSION.ORGANISATION).from(EXPRESSION).where(EXPRESSION.CALL_ID.eq(call), EXPRESSION.SHOWN.isTrue())
                .orderBy(EXPRESSION.ORGANISATION).fetch(EXPRESSION.ORGANISATION);
    }

    /** Deletes an answer; false when it is gone already. */
    boolean remove(ExpressionId id) {
        return sql.deleteFrom(EXPRESSION).where(EXPRESSION.ID.eq(id)).execute() == 1;
    }

    /** Deletes what is due, and says whose contacts they were. */
    List<PersonId> removeDue(LocalDate today) {
        return sql.deleteFrom(EXPRESSION).where(EXPRESSION.REMOVE_ON.le(today)).returning(EXPRESSION.PERSON_ID).fetch(EXPRESSION.PERSON_ID);
    }

    private static Call call(CallRecord row) {
        return new Call(row.getId(), row.getSlug(), new Target(row.getTargetKind(), row.getTargetId()), row.getSpaceId(), row.getLanguage(),
                row.getTitle(), row.getWhat(), List.of(row.getAreas()), row.getClosesOn(), row.getKeepDays(), row.getOpenedAt());
    }

    private static Expression expression(ExpressionRecord row) {
        var answer = new Answer(row.getOrganisation(), row.getSector(), row.getMunicipality(), List.of(row.getAreas()), row.getBring(),
                row.getShown(), row.getMore());
        return new Expression(row.getId(), row.getCallId(), answer, row.getPersonId(), row.getLanguage(), row.getSaidAt(), row.getRemoveOn());
    }
}
