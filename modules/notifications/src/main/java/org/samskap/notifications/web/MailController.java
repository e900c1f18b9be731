package org.samskap.notifications.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.notifications.internal.MailLinks;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the links in our mails lead. Opening one changes nothing, since programs open links as well; the button does (SEC-09). */
@Controller
class MailController {
    private final Templates templates = new StaticTemplates();
    private final MailLinks links;

    MailController(MailLinks links) {
        this.links = links;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/mail/confirm")
    Page question(@RequestParam(defaultValue = "") String token, Shell shell) {
        return links.findInvitation(token).map(followed -> page(shell, "notifications.confirm.title", templates.confirm(shell, token, followed)))
                .orElseGet(() -> old(shell));
    }

    @Access(Who.EVERYONE)
    @PostMapping("/mail/confirm")
    Page yes(@RequestParam(defaultValue = "") String token, Shell shell) {
        if (!links.accept(token)) return old(shell);
        return page(shell, "notifications.confirm.done.title", templates.confirmed(shell.texts(), links.findInvitation(token).orElseThrow()));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/mail/stop")
    Page stopQuestion(@RequestParam(defaultValue = "") String token, Shell shell) {
        return links.findStop(token).map(followed -> page(shell, "notifications.stop.title", templates.stop(shell, token, followed)))
                .orElseGet(() -> old(shell));
    }

    /** What is to be stopped: one thing, or all when it is not said. */
    record Stop(@Nullable String token, Subject.@Nullable Kind kind, @Nullable UUID subject) {}

    /** Answers with a page and not with a redirect, because mail programs send this too and follow none (RFC 8058). */
    @Access(Who.EVERYONE)
    @PostMapping("/mail/stop")
    Page stop(Stop stop, Shell shell) {
        var token = stop.token() == null ? "" : stop.token();
        if (links.findStop(token).isEmpty()) return old(shell);
        if (stop.kind() == null || stop.subject() == null) links.stopAll(token);
        else links.stop(token, new Subject(stop.kind(), stop.subject()));
        var left = links.findStop(token).orElseThrow();
        return left.isEmpty() ? page(shell, "notifications.stop.done.title", templates.stopped(shell.texts()))
                : page(shell, "notifications.stop.title", templates.stop(shell, token, left));
    }

    private Page old(Shell shell) {
        return page(shell, "notifications.link.old.title", templates.old(shell.texts())).status(404);
    }

    private static Page page(Shell shell, String title, gg.jte.Content content) {
        return Page.of(shell, shell.texts().of(title), content).unlisted();
    }
}
