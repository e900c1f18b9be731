package org.samskap.proposals.web;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.internal.Draft;
import org.samskap.proposals.internal.Drafts;
import org.samskap.proposals.internal.writing.PersonalHints;
import org.samskap.proposals.web.alike.AlikeSection;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gg.jte.Content;

/** Writing a proposal, one thing on each page. Every post leads on by 303, so "back" never sends anything again (UX-06). */
@Controller
@RequestMapping("/propose/{token}")
class DraftController {
    private final Templates templates = new StaticTemplates();
    private final Drafts drafts;
    private final Occasions occasions;
    private final People people;
    private final AlikeSection alike;

    DraftController(Drafts drafts, Occasions occasions, People people, AlikeSection alike) {
        this.drafts = drafts;
        this.occasions = occasions;
        this.people = people;
        this.alike = alike;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/what")
    Object askWhat(@PathVariable String token, @RequestParam(defaultValue = "false") boolean change, Shell shell) {
        return ask(token, Step.WHAT, change, shell, draft -> new Answers.What(draft.title()));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/why")
    Object askWhy(@PathVariable String token, @RequestParam(defaultValue = "false") boolean change, Shell shell) {
        return ask(token, Step.WHY, change, shell, draft -> new Answers.Why(draft.body()));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/name")
    Object askName(@PathVariable String token, @RequestParam(defaultValue = "false") boolean change, Shell shell,
                   @Nullable Actor actor) {
        return ask(token, Step.NAME, change, shell, draft -> draft.byline() == null
                ? new Answers.Name(Byline.ANONYMOUS.name(), actor == null ? null : actor.name(), null)
                : new Answers.Name(draft.byline().name(), draft.name(), draft.as() == null ? null : draft.as().name()));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/contact")
    Object askContact(@PathVariable String token, @RequestParam(defaultValue = "false") boolean change, Shell shell,
                      @Nullable Actor actor) {
        return ask(token, Step.CONTACT, change, shell, draft -> {
            boolean mail = draft.email() != null && !draft.email().isEmpty();
            return new Answers.Contact(mail ? Answers.Contact.MAIL : Answers.Contact.NONE, mail ? draft.email() : known(actor));
        });
    }

    // What we know already is not asked again (WCAG 3.3.7); it is used only if she then chooses mail.
    private @Nullable String known(@Nullable Actor actor) {
        return actor == null ? null : people.findMailbox(actor.id()).map(Mailbox::address).orElse(null);
    }

    /** The answer to any of the four questions: into the draft and on, or the same page again with what there is to mend. */
    @Access(Who.EVERYONE)
    @PostMapping("/{step:what|why|name|contact}")
    Object answer(@PathVariable String token, @PathVariable String step, @RequestParam(defaultValue = "false") boolean change,
                  @ModelAttribute Answers.Sent form, Shell shell) {
        var asked = Step.of(step);
        return with(token, shell, draft -> keep(draft, new StepPage(token, asked, occasions.of(draft), change), form.to(asked), shell));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/check")
    Object check(@PathVariable String token, Shell shell) {
        return with(token, shell, draft -> {
            var open = Step.firstOpen(draft);
            if (open != Step.CHECK) return SeeOther.to(open.path(token));
            var page = new StepPage(token, Step.CHECK, occasions.of(draft), false);
            return page(shell, page, templates.proposeCheck(shell, page, draft, PersonalHints.of(draft.title() + ".\n" + draft.body())));
        });
    }

    @Access(Who.EVERYONE)
    @PostMapping("/check")
    Object raise(@PathVariable String token, @RequestParam(required = false) @Nullable String website, Shell shell, @Nullable Actor actor) {
        return with(token, shell, draft -> {
            var open = Step.firstOpen(draft);
            if (open != Step.CHECK) return SeeOther.to(open.path(token));
            return SeeOther.to(ReceiptController.hrefNew(drafts.raise(token, draft, shell.lang(), actor, website).code()));
        });
    }

    private Object ask(String token, Step step, boolean change, Shell shell, Function<Draft, Answers> answers) {
        return with(token, shell, draft -> form(draft, new StepPage(token, step, occasions.of(draft), change),
                answers.apply(draft), shell, List.of()));
    }

    private Object keep(Draft draft, StepPage page, Answers answers, Shell shell) {
        var problems = answers.problems(shell.texts());
        if (!problems.isEmpty()) return form(draft, page, answers, shell, problems);
        drafts.keep(page.token(), answers.into(draft));
        return SeeOther.to(page.nextHref());
    }

    private Page form(Draft draft, StepPage page, Answers answers, Shell shell, List<Problem> problems) {
        return page(shell, page, templates.proposeStep(shell, page, Questions.of(answers, shell.texts(), problems), alike(draft, page, shell))).with(problems);
    }

    /** Beside the first two questions, while it is easy to join what is there. */
    private Content alike(Draft draft, StepPage page, Shell shell) {
        return page.step() == Step.WHAT || page.step() == Step.WHY ? alike.of(draft, shell) : Ui.all(List.of());
    }

    private static Page page(Shell shell, StepPage page, Content content) {
        return Page.of(shell, page.heading(shell.texts()), content).unlisted();
    }

    /** A draft that was raised leads to its receipt, from wherever the back button lands; one that is gone says so. */
    private Object with(String token, Shell shell, Function<Draft, Object> answer) {
        return drafts.find(token).map(answer).orElseGet(() -> drafts.findReceipt(token)
                .<Object>map(receipt -> SeeOther.to(ReceiptController.hrefNew(receipt.code())))
                .orElseGet(() -> Page.of(shell, shell.texts().of("proposals.gone.title"), templates.proposeGone(shell.texts()))
                        .unlisted().status(404)));
    }
}
