package org.samskap.registrations.web.people;

import java.util.LinkedHashMap;
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
import org.samskap.registrations.internal.signup.OwnQuestions;
import org.samskap.registrations.web.Foreign;
import org.samskap.registrations.web.people.QuestionsPage.Fields;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The organiser's own questions: adding, changing, ordering, asking no more and asking again. */
@Controller("registrationsQuestionsController")
@RequestMapping("/events/{slug}/plan/sign-up/questions")
class QuestionsController {
    private static final String SAVED = "registrations.settings.saved";
    private final Templates templates = new StaticTemplates();
    private final EventPlanning planning;
    private final OwnQuestions questions;

    QuestionsController(EventPlanning planning, OwnQuestions questions) {
        this.planning = planning;
        this.questions = questions;
    }

    @GetMapping
    @Access(Who.SIGNED_IN)
    Page list(@PathVariable String slug, Shell shell, Actor actor) {
        return list(shell, planning.outline(slug, actor), QuestionForm.empty(), List.of());
    }

    @PostMapping
    @Access(Who.SIGNED_IN)
    Object add(@PathVariable String slug, @ModelAttribute QuestionForm form, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return list(shell, event, form, problems);
        questions.add(slug, actor, form.read(form.newId()));
        return SeeOther.to(QuestionsPage.path(event)).saying(SAVED);
    }

    @GetMapping("/{question}")
    @Access(Who.SIGNED_IN)
    Page one(@PathVariable String slug, @PathVariable String question, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var now = questions.get(event, id(question));
        return one(shell, event, now, QuestionForm.of(now), List.of(), false);
    }

    @PostMapping("/{question}")
    @Access(Who.SIGNED_IN)
    Object change(@PathVariable String slug, @PathVariable String question, @ModelAttribute QuestionForm form, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var now = questions.get(event, id(question));
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return one(shell, event, now, form, problems, false).with(problems);
        try {
            questions.change(slug, actor, form.read(now.id()));
        } catch (QuestionChangedMeanwhile late) {
            return one(shell, event, now, form.at(now.version()), List.of(), true).status(409);
        } catch (AnswersStand e) {
            var refused = List.of(refused(shell.texts(), e));
            return one(shell, event, now, form, refused, false).with(refused);
        }
        return SeeOther.to(QuestionsPage.path(event)).saying(SAVED);
    }

    private static Problem refused(Texts texts, AnswersStand e) {
        if (e.choice() == null) return new Problem("kind", texts.of("registrations.questions.answered.kind", e.answers()));
        return new Problem("choices", texts.of("registrations.questions.answered.choice", e.answers(), e.choice()));
    }

    /** @param from where it stood when the button was pressed */
    record Move(@Nullable Integer from, @Nullable String to) {}

    @PostMapping("/{question}/move")
    @Access(Who.SIGNED_IN)
    SeeOther move(@PathVariable String slug, @PathVariable String question, @ModelAttribute Move move, Actor actor) {
        questions.move(slug, actor, id(question), move.from() == null ? -1 : move.from(), "up".equals(move.to()));
        return SeeOther.to("/events/" + slug + "/plan/sign-up/questions").saying("registrations.questions.moved");
    }

    @PostMapping("/{question}/remove")
    @Access(Who.SIGNED_IN)
    SeeOther remove(@PathVariable String slug, @PathVariable String question, Actor actor) {
        boolean answered = questions.remove(slug, actor, id(question));
        return SeeOther.to("/events/" + slug + "/plan/sign-up/questions").saying(answered ? "registrations.questions.retired" : SAVED);
    }

    @PostMapping("/{question}/again")
    @Access(Who.SIGNED_IN)
    SeeOther again(@PathVariable String slug, @PathVariable String question, Actor actor) {
        questions.askAgain(slug, actor, id(question));
        return SeeOther.to("/events/" + slug + "/plan/sign-up/questions").saying(SAVED);
    }

    /** What is no id is the id of nothing. */
    private static QuestionId id(String typed) {
        try {
            return QuestionId.of(typed);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("question " + typed);
        }
    }

    private Page list(Shell shell, EventOutline event, QuestionForm form, List<Problem> problems) {
        var title = shell.texts().of("registrations.questions.title");
        var page = QuestionsPage.of(shell.texts(), event, questions.list(event), form, problems);
        return Page.of(shell, title, templates.peopleQuestions(shell, page)).with(problems).unlisted().below(crumbs(shell, event).then(title, null));
    }

    private Page one(Shell shell, EventOutline event, Question now, QuestionForm form, List<Problem> problems, boolean late) {
        var texts = shell.texts();
        var title = texts.of("registrations.questions.change");
        var path = QuestionsPage.path(event);
        var page = new QuestionPage(Foreign.lang(texts, event.summary()), path + "/" + now.id(), path, Fields.of(texts, form, problems), form.version() == null ? -1 : form.version(),
                questions.list(event).answers(now), late, late ? Difference.between(said(texts, form), said(texts, QuestionForm.of(now))) : List.of());
        return Page.of(shell, title, templates.peopleQuestion(shell, page)).unlisted()
                .below(crumbs(shell, event).then(texts.of("registrations.questions.title"), path).then(title, null));
    }

    private static Map<String, String> said(Texts texts, QuestionForm form) {
        var question = form.read(form.newId());
        var said = new LinkedHashMap<String, String>();
        said.put(texts.of("registrations.questions.label"), question.label());
        said.put(texts.of("registrations.questions.kind"), texts.of("registrations.questions.kind." + question.kind()));
        said.put(texts.of("registrations.questions.choices"), String.join("\n", question.choices()));
        said.put(texts.of("registrations.questions.optional"), texts.of(question.optional() ? "registrations.yes" : "registrations.no"));
        return said;
    }

    private static Crumbs crumbs(Shell shell, EventOutline event) {
        return Surroundings.crumbs(shell, event).then(shell.texts().of("registrations.settings.title"), event.summary().href() + "/plan/sign-up");
    }
}
