package org.samskap.registrations.internal.questions;

import static org.samskap.registrations.internal.questions.AnswerTable.ANSWER;
import static org.samskap.registrations.internal.questions.NeedTable.NEED;
import static org.samskap.registrations.internal.questions.QuestionTable.QUESTION;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;
import org.samskap.events.EventId;
import org.samskap.registrations.SignUpId;
import org.springframework.stereotype.Repository;

/** What organisers ask besides, and what people told. Who may read it, the caller has seen to. */
@Repository("registrationsQuestions")
public class Questions {
    private final DSLContext sql;

    Questions(DSLContext sql) {
        this.sql = sql;
    }

    /** Those that are asked, in the order of the form. */
    public List<Question> listFor(EventId event) {
        return listAll(event).stream().filter(question -> !question.retired()).toList();
    }

    /** In the order of the form, and then those that are asked no more but were answered. */
    public List<Question> listAll(EventId event) {
        return sql.selectFrom(QUESTION).where(QUESTION.EVENT_ID.eq(event)).orderBy(QUESTION.RETIRED, QUESTION.NR).fetch(Questions::read);
    }

    static Question read(QuestionRecord q) {
        return new Question(q.getId(), q.getKind(), q.getLabel(), List.of(q.getChoices()), q.getOptional(), q.getRetired(), q.getVersion());
    }

    /**
     * Keeps what somebody told now, in place of what they told before. What they answered to a question that is asked no more stays,
     * and an answer to a question that was taken away a moment ago goes nowhere.
     */
    public void keep(EventId event, SignUpId signUp, Told told) {
        var asked = listFor(event).stream().map(Question::id).toList();
        sql.deleteFrom(ANSWER).where(ANSWER.SIGN_UP_ID.eq(signUp), ANSWER.QUESTION_ID.in(asked)).execute();
        sql.deleteFrom(NEED).where(NEED.SIGN_UP_ID.eq(signUp)).execute();
        told.answers().forEach((question, words) -> {
            if (!words.isEmpty() && asked.contains(question)) sql.insertInto(ANSWER).set(new AnswerRecord(signUp, question, words.toArray(String[]::new))).execute();
        });
        told.needs().forEach((kind, words) -> sql.insertInto(NEED).set(new NeedRecord(signUp, event, kind, words)).execute());
    }

    /** What people told, by sign-up; who told nothing is not in it. Two statements. */
    public Map<SignUpId, Told> toldBy(Collection<SignUpId> signUps) {
        if (signUps.isEmpty()) return Map.of();
        var answers = new HashMap<SignUpId, Map<QuestionId, List<String>>>();
        sql.selectFrom(ANSWER).where(ANSWER.SIGN_UP_ID.in(signUps)).forEach(answer ->
                answers.computeIfAbsent(answer.getSignUpId(), id -> new HashMap<>()).put(answer.getQuestionId(), List.of(answer.getWords())));
        var needs = new HashMap<SignUpId, Map<NeedKind, String>>();
        sql.selectFrom(NEED).where(NEED.SIGN_UP_ID.in(signUps)).forEach(need ->
                needs.computeIfAbsent(need.getSignUpId(), id -> new HashMap<>()).put(need.getKind(), need.getWords()));
        var told = new HashMap<SignUpId, Told>();
        answers.forEach((id, words) -> told.put(id, new Told(words, needs.getOrDefault(id, Map.of()))));
        needs.forEach((id, words) -> told.putIfAbsent(id, new Told(Map.of(), words)));
        return told;
    }

    /** What one person told. */
    public Told toldBy(SignUpId signUp) {
        return toldBy(List.of(signUp)).getOrDefault(signUp, Told.NOTHING);
    }

    /** Events that still hold needs. */
    public Set<EventId> eventsWithNeeds() {
        return Collections.unmodifiableSet(sql.selectDistinct(NEED.EVENT_ID).from(NEED).fetchSet(NEED.EVENT_ID));
    }

    /** Deletes all needs told for an event. */
    public int forgetNeeds(EventId event) {
        return sql.deleteFrom(NEED).where(NEED.EVENT_ID.eq(event)).execute();
    }

    /** Deletes what somebody told who does not come. */
    public void forget(SignUpId signUp) {
        sql.deleteFrom(ANSWER).where(ANSWER.SIGN_UP_ID.eq(signUp)).execute();
        sql.deleteFrom(NEED).where(NEED.SIGN_UP_ID.eq(signUp)).execute();
    }
}
