package org.samskap.notifications.web.rhythm;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.notifications.internal.MailLinks;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.internal.returned.ReturnedAddresses;
import org.samskap.notifications.internal.rhythm.OwnRhythm;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** All that somebody who is signed in hears of, and how often. */
@Controller
class MineController {
    private static final String PATH = "/mail/mine";
    private final Templates templates = new StaticTemplates();
    private final OwnRhythm rhythm;
    private final MailLinks links;
    private final People people;
    private final ReturnedAddresses returned;

    MineController(OwnRhythm rhythm, MailLinks links, People people, ReturnedAddresses returned) {
        this.rhythm = rhythm;
        this.links = links;
        this.people = people;
        this.returned = returned;
    }

    /** What is to be stopped: one thing, or all when it is not said. */
    record Stop(Subject.@Nullable Kind kind, @Nullable UUID subject) {}

    @Access(Who.SIGNED_IN)
    @GetMapping(PATH)
    Page show(Shell shell, Actor actor) {
        return page(shell, actor, RhythmForm.of(rhythm.get(actor.id())), List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping(PATH)
    Object choose(RhythmForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, actor, form, problems);
        rhythm.choose(actor.id(), form.choice());
        return SeeOther.to(PATH).saying("notifications.rhythm.kept");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping(PATH + "/stop")
    SeeOther stop(Stop stop, Actor actor) {
        if (stop.kind() == null || stop.subject() == null) links.stopAll(actor.id());
        else links.stop(actor.id(), new Subject(stop.kind(), stop.subject()));
        return SeeOther.to(PATH).saying("notifications.rhythm.stopped");
    }

    private boolean comesBack(Actor actor) {
        return people.findMailbox(actor.id()).filter(mailbox -> !returned.of(List.of(mailbox.address())).isEmpty()).isPresent();
    }

    private Page page(Shell shell, Actor actor, RhythmForm form, List<Problem> problems) {
        var texts = shell.texts();
        var page = new RhythmPage(shell, PATH, null, form.fields(texts, problems), links.listFollowed(actor.id()), comesBack(actor));
        return Page.of(shell, texts.of("notifications.rhythm.mine.title"), templates.rhythmMine(page))
                .below(Crumbs.of(texts.of("accounts.me.title"), "/me").then(texts.of("notifications.rhythm.mine.title"), null)).unlisted().with(problems);
    }
}
