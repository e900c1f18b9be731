package org.samskap.partners.web.calls;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.partners.Call;
import org.samskap.partners.Calls.Contact;
import org.samskap.partners.internal.Targets;
import org.samskap.partners.internal.calls.Answering;
import org.samskap.partners.internal.calls.Answering.Own;
import org.samskap.partners.internal.calls.CallIsOver;
import org.samskap.partners.web.calls.CallPage.Fields;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A call as everybody reads it, and answering it without an account. */
@Controller("partnersCallController")
class CallController {
    private final Templates templates = new StaticTemplates();
    private final Answering answering;
    private final Targets targets;
    private final Throttle throttle;

    CallController(Answering answering, Targets targets, Throttle throttle) {
        this.answering = answering;
        this.targets = targets;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/calls/{slug}")
    Page show(@PathVariable String slug, Shell shell) {
        return page(find(slug), AnswerForm.EMPTY, List.of(), shell);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/calls/{slug}")
    Object answer(@PathVariable String slug, AnswerForm form, Shell shell, HttpServletRequest request) {
        var call = get(slug);
        var problems = AnswerCheck.problems(form, call, shell.texts());
        if (!problems.isEmpty()) return page(call, form, problems, shell);
        throttle.spend(Limit.LEAVE_ADDRESS, request);
        var address = form.address().orElseThrow();
        throttle.spend(Limit.LEAVE_ADDRESS, address.text().toLowerCase(Locale.ROOT));
        try {
            answering.answer(call, form.answer(call), new Contact(form.line(form.name()), address, shell.lang()), form.oneTimeKey());
        } catch (CallIsOver over) {
            return page(call, form, List.of(), shell);
        }
        return SeeOther.to(call.href() + "/sent");
    }

    @Access(Who.EVERYONE)
    @GetMapping("/calls/{slug}/sent")
    Page sent(@PathVariable String slug, Shell shell) {
        var call = get(slug);
        var title = shell.texts().of("partners.call.sent.title");
        return Page.of(shell, title, templates.callsSent(shell.texts(), call, lang(call, shell))).unlisted().below(Crumbs.of(call.title(), call.href()).then(title, null));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/interested/{code}")
    Page own(@PathVariable String code, Shell shell, HttpServletRequest request) {
        var own = find(code, request);
        var title = shell.texts().of("partners.call.own.title");
        return Page.of(shell, title, templates.callsOwn(shell, own, code, lang(own.call(), shell))).unlisted()
                .below(Crumbs.of(own.call().title(), own.call().href()).then(title, null));
    }

    @Access(Who.EVERYONE)
    @PostMapping("/interested/{code}")
    SeeOther takeBack(@PathVariable String code, HttpServletRequest request) {
        var own = find(code, request);
        answering.takeBack(own.expression());
        return SeeOther.to(own.call().href()).saying("partners.call.taken-back");
    }

    private Own find(String code, HttpServletRequest request) {
        var own = answering.findOwn(code);
        // Only who guesses is counted.
        if (own.isEmpty()) throttle.spend(Limit.SIGN_UP_CODE, request);
        return own.orElseThrow(() -> new NotVisible("an answer to a call"));
    }

    private Call find(String slug) {
        return answering.find(slug).orElseThrow(() -> new NotVisible("call " + slug));
    }

    /** A call of something that everybody may see. */
    private Call get(String slug) {
        var call = find(slug);
        if (targets.find(call.target()).isEmpty()) throw new NotVisible("call " + slug + ", whose target is hidden");
        return call;
    }

    private Page page(Call call, AnswerForm form, List<Problem> problems, Shell shell) {
        var target = targets.find(call.target()).orElseThrow(() -> new NotVisible("call " + call.slug()));
        var today = answering.today(call);
        var fields = call.isOver(today) ? null : Fields.of(shell.texts(), call, form, problems);
        var page = new CallPage(call, target, lang(call, shell), fields, answering.shown(call), call.removalOf(today));
        return Page.of(shell, call.title(), templates.callsShow(shell, page)).with(problems).below(Crumbs.of(target.title(), target.href()).then(call.title(), null));
    }

    private static @Nullable String lang(Call call, Shell shell) {
        return call.lang() == shell.lang() ? null : call.lang().tag();
    }
}
