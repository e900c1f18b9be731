package org.samskap.registrations.internal.questions;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.registrations.internal.questions.AnswerTable.ANSWER;
import static org.samskap.registrations.internal.questions.QuestionTable.QUESTION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.samskap.events.EventId;
import org.springframework.stereotype.Repository;

/** Keeps what organisers ask besides. Whoever writes holds the lock of the event's setup, so that no two have the same number. */
@Repository("registrationsQuestionRepository")
public class QuestionRepository {
    private final DSLContext sql;

    QuestionRepository(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Question> find(EventId event, QuestionId id) {
        return sql.selectFrom(QUESTION).where(QUESTION.EVENT_ID.eq(event), QUESTION.ID.eq(id)).fetchOptional(Questions::read);
    }

    /** Adds it as the last; nothing happens when it is there. */
    public void add(EventId event, Question question) {
        sql.insertInto(QUESTION).columns(QUESTION.ID, QUESTION.EVENT_ID, QUESTION.NR, QUESTION.KIND, QUESTION.LABEL, QUESTION.CHOICES, QUESTION.OPTIONAL)
                .select(select(val(question.id(), QUESTION.ID), val(event, QUESTION.EVENT_ID),
                        coalesce(max(QUESTION.NR), 0).plus(1), val(question.kind(), QUESTION.KIND),
                        val(question.label()), val(question.choices().toArray(String[]::new)),
                        val(question.optional())).from(QUESTION).where(QUESTION.EVENT_ID.eq(event)))
                .onConflict(QUESTION.ID).doNothing().execute();
    }

    public void change(Question question) {
        sql.update(QUESTION).set(QUESTION.KIND, question.kind()).set(QUESTION.LABEL, question.label())
                .set(QUESTION.CHOICES, question.choices().toArray(String[]::new)).set(QUESTION.OPTIONAL, question.optional())
                .set(QUESTION.VERSION, QUESTION.VERSION.plus(1)).where(QUESTION.ID.eq(question.id())).execute();
    }

    /** Lets two change places. */
    public void swap(QuestionId one, QuestionId other) {
        var numbers = sql.select(QUESTION.ID, QUESTION.NR).from(QUESTION).where(QUESTION.ID.in(one, other)).fetchMap(QUESTION.ID, QUESTION.NR);
        number(one, numbers.get(other));
        number(other, numbers.get(one));
    }

    private void number(QuestionId question, int nr) {
        sql.update(QUESTION).set(QUESTION.NR, nr).where(QUESTION.ID.eq(question)).execute();
    }

    /** Asks it no more, or again. */
    public void retire(QuestionId question, boolean retired) {
        sql.update(QUESTION).set(QUESTION.RETIRED, retired).where(QUESTION.ID.eq(question)).execute();
    }

    /** Takes a question away that nobody answered. */
    public void delete(QuestionId question) {
        sql.deleteFrom(QUESTION).where(QUESTION.ID.eq(question)).execute();
    }

    /** How many answered each question; what nobody answered is not in it. */
    public Map<QuestionId, Integer> answered(EventId event) {
        return sql.select(ANSWER.QUESTION_ID, count()).from(ANSWER).join(QUESTION).on(QUESTION.ID.eq(ANSWER.QUESTION_ID))
                .where(QUESTION.EVENT_ID.eq(event)).groupBy(ANSWER.QUESTION_ID).fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** How often each word was given in answer to a question. */
    public Map<String, Long> words(QuestionId question) {
        List<String[]> all = sql.select(ANSWER.WORDS).from(ANSWER).where(ANSWER.QUESTION_ID.eq(question)).fetch(ANSWER.WORDS);
        return all.stream().flatMap(Arrays::stream).collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }
}
