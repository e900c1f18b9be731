package org.samskap.proposals.web.wording;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.wording.Rewording;
import org.samskap.proposals.internal.wording.Rewording.Hand;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing the text of a proposal, and reading what it said before. */
@Controller
class WordingController {
    private final Templates templates = new StaticTemplates();
    private final Rewording rewording;
    private final Spaces spaces;
    private final Throttle throttle;

    WordingController(Rewording rewording, Spaces spaces, Throttle throttle) {
        this.rewording = rewording;
        this.spaces = spaces;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/proposals/{reference}/versions")
    Page versions(@PathVariable String reference, Shell shell, @Nullable Actor actor) {
        var history = rewording.history(reference(reference), actor).orElseThrow(() -> new NotVisible("proposal"));
        var proposal = history.current().proposal();
        return Page.of(shell, shell.texts().of("proposals.wording.versions.title"),
                templates.wordingVersions(shell, proposal, spaces.get(proposal.space()).zone(), Version.of(history.all()))).unlisted();
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/proposals/{reference}/edit")
    Page ask(@PathVariable String reference, Shell shell, Actor actor) {
        var hand = rewording.of(reference(reference), actor);
        return page(hand, WordingForm.of(hand, ""), hand.current().proposal().href(), List.of(), shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/proposals/{reference}/edit")
    Object put(@PathVariable String reference, @ModelAttribute WordingForm form, Shell shell, Actor actor) {
        var hand = rewording.of(reference(reference), actor);
        return put(hand, form, hand.current().proposal().href(), shell);
    }

    @Access(Who.EVERYONE)
    @GetMapping("/mine/{code}/edit")
    Page askWithReceipt(@PathVariable String code, HttpServletRequest request, Shell shell) {
        var hand = find(code, request);
        return page(hand, WordingForm.of(hand, rewording.waiting(hand)), "/mine/" + known(code).text(), List.of(), shell);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/mine/{code}/edit")
    Object putWithReceipt(@PathVariable String code, @ModelAttribute WordingForm form, HttpServletRequest request, Shell shell) {
        return put(find(code, request), form, "/mine/" + known(code).text(), shell);
    }

    private Object put(Hand hand, WordingForm form, String back, Shell shell) {
        var problems = form.problems(hand, shell.texts());
        if (!problems.isEmpty()) return page(hand, form, back, problems, shell);
        int read = form.read() == null ? 0 : form.read();
        if (rewording.put(hand, read, Typed.line(form.title()), Typed.lines(form.body()), form.note(), form.closes() != null)) {
            return SeeOther.to(back).saying(hand.waits() ? "proposals.wording.waits" : "proposals.wording.changed");
        }
        // Both texts are shown, and the next try is made with the other one read (REL-28).
        var problem = List.of(new Problem("body", shell.texts().of("proposals.wording.conflict")));
        return page(hand, form, back, problem, shell).status(409);
    }

    private Page page(Hand hand, WordingForm form, String back, List<Problem> problems, Shell shell) {
        return Page.of(shell, shell.texts().of("proposals.wording.title"), templates.wordingEdit(shell, hand, form.fields(hand, shell.texts(), problems), back,
                WordingForm.most(hand), form.read() != null && form.read() != hand.current().number())).unlisted().with(problems);
    }

    private static Reference reference(String typed) {
        return Reference.parse(typed).orElseThrow(() -> new NotVisible("proposal"));
    }

    private static ReceiptCode known(String code) {
        return ReceiptCode.parse(code).orElseThrow(() -> new NotVisible("receipt"));
    }

    // As on the page behind the receipt: only wrong guesses are counted.
    private Hand find(String code, HttpServletRequest request) {
        return rewording.find(known(code)).orElseThrow(() -> {
            throttle.spend(Limit.RECEIPT_CODE, request);
            return new NotVisible("receipt");
        });
    }
}
