package org.samskap.registrations.internal.signup;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.internal.questions.AnswersStand;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionChangedMeanwhile;
import org.samskap.registrations.internal.questions.QuestionId;
import org.samskap.registrations.internal.questions.QuestionRepository;
import org.samskap.registrations.internal.questions.Questions;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers ask besides, in what order. Nothing that somebody answered is ever lost. For everybody else there is no such event. */
@Service("registrationsOwnQuestions")
@Transactional
public class OwnQuestions {
    private final EventPlanning planning;
    private final Setups setups;
    private final Questions questions;
    private final QuestionRepository repository;

    OwnQuestions(EventPlanning planning, Setups setups, Questions questions, QuestionRepository repository) {
        this.planning = planning;
        this.setups = setups;
        this.questions = questions;
        this.repository = repository;
    }

    /** @param answers how many answered each; who nobody answered is not in it */
    public record Asked(List<Question> now, List<Question> retired, Map<QuestionId, Integer> answers) {
        public int answers(Question question) {
            return answers.getOrDefault(question.id(), 0);
        }
    }

    /** In two statements. */
    @Transactional(readOnly = true)
    public Asked list(EventOutline event) {
        var all = questions.listAll(event.id());
        return new Asked(all.stream().filter(question -> !question.retired()).toList(), all.stream().filter(Question::retired).toList(),
                repository.answered(event.id()));
    }

    /** @throws NotVisible when the event has no such question */
    @Transactional(readOnly = true)
    public Question get(EventOutline event, QuestionId id) {
        return repository.find(event.id(), id).orElseThrow(() -> new NotVisible("question " + id));
    }

    /** Asks one more. The same sent twice is one. */
    public void add(String slug, @Nullable Actor organiser, Question question) {
        repository.add(lock(slug, organiser).id(), question);
    }

    /**
     * Changes the words of a question; its version is the one the organiser saw.
     *
     * @throws QuestionChangedMeanwhile when somebody else changed it since; nothing was changed
     * @throws AnswersStand             when it would be another question than the one that was answered; nothing was changed
     */
    public void change(String slug, @Nullable Actor organiser, Question question) {
        var now = get(lock(slug, organiser), question.id());
        if (now.version() != question.version()) throw new QuestionChangedMeanwhile(now);
        var words = repository.words(now.id());
        if (now.kind() != question.kind() && !words.isEmpty()) throw new AnswersStand(now.id(), answers(slug, organiser, now), null);
        if (question.kind().hasChoices()) words.forEach((word, times) -> {
            if (now.choices().contains(word) && !question.choices().contains(word)) throw new AnswersStand(now.id(), times, word);
        });
        repository.change(question);
    }

    private int answers(String slug, @Nullable Actor organiser, Question question) {
        return repository.answered(planning.outline(slug, organiser).id()).getOrDefault(question.id(), 0);
    }

    /**
     * Lets a question change places with the one before or after it.
     *
     * @param from where it stood when the organiser pressed; when it stands elsewhere now nothing happens (REL-29)
     */
    public void move(String slug, @Nullable Actor organiser, QuestionId id, int from, boolean up) {
        var event = lock(slug, organiser);
        get(event, id);
        var asked = questions.listFor(event.id());
        int to = up ? from - 1 : from + 1;
        if (from < 0 || from >= asked.size() || to < 0 || to >= asked.size() || !asked.get(from).id().equals(id)) return;
        repository.swap(id, asked.get(to).id());
    }

    /** Asks it no more. Whether somebody had answered: then the answers stay with its words, and it can be asked again. Twice does no harm. */
    public boolean remove(String slug, @Nullable Actor organiser, QuestionId id) {
        var event = lock(slug, organiser);
        if (repository.find(event.id(), id).isEmpty()) return false;
        boolean answered = repository.answered(event.id()).containsKey(id);
        if (answered) repository.retire(id, true);
        else repository.delete(id);
        return answered;
    }

    /** Asks once more what was asked before. */
    public void askAgain(String slug, @Nullable Actor organiser, QuestionId id) {
        repository.retire(get(lock(slug, organiser), id).id(), false);
    }

    /** Nobody answers while questions change. */
    private EventOutline lock(String slug, @Nullable Actor organiser) {
        var event = planning.outline(slug, organiser);
        setups.lockOrMake(event.id(), Setup.suggested(event));
        return event;
    }
}
