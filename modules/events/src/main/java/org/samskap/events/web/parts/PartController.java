package org.samskap.events.web.parts;

import org.samskap.accounts.Actor;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The parts that every plan has once. */
@Controller
@RequestMapping("/events/{slug}/plan")
class PartController {
    private final Parts parts;

    PartController(Parts parts) {
        this.parts = parts;
    }

    private static Part basics(String slug) {
        return Part.of("basics", slug, BasicsForm::of);
    }

    private static Part words(String slug) {
        return Part.of("words", slug, WordsForm::of);
    }

    private static Part questions(String slug) {
        return Part.of("questions", slug, QuestionsForm::of);
    }

    private static Part window(String slug) {
        return Part.of("sign-up-window", slug, WindowForm::of);
    }

    private static Part funding(String slug) {
        return new Part("funding", Part.plan(slug) + "/funding", Part.plan(slug) + "/arrangers", FundingForm::of, false);
    }

    private static Part report(String slug) {
        return Part.of("report", slug, ReportForm::of);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/basics")
    Page askBasics(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, basics(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/basics")
    Object saveBasics(@PathVariable String slug, @ModelAttribute BasicsForm form, Shell shell, Actor actor) {
        return parts.save(slug, basics(slug), form, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/words")
    Page askWords(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, words(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/words")
    Object saveWords(@PathVariable String slug, @ModelAttribute WordsForm form, Shell shell, Actor actor) {
        return parts.save(slug, words(slug), form, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/questions")
    Page askQuestions(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, questions(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/questions")
    Object saveQuestions(@PathVariable String slug, @ModelAttribute QuestionsForm form, Shell shell, Actor actor) {
        return parts.save(slug, questions(slug), form, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/sign-up-window")
    Page askWindow(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, window(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/sign-up-window")
    Object saveWindow(@PathVariable String slug, @ModelAttribute WindowForm form, Shell shell, Actor actor) {
        return parts.save(slug, window(slug), form, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/funding")
    Page askFunding(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, funding(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/funding")
    Object saveFunding(@PathVariable String slug, @ModelAttribute FundingForm form, Shell shell, Actor actor) {
        return parts.save(slug, funding(slug), form, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/report")
    Page askReport(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, report(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/report")
    Object saveReport(@PathVariable String slug, @ModelAttribute ReportForm form, Shell shell, Actor actor) {
        return parts.save(slug, report(slug), form, shell, actor);
    }
}
