package org.samskap.followups.web.handover;

import java.util.UUID;

import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.handover.HandOverQueries;
import org.samskap.followups.internal.handover.State;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The joint answer: each unit for itself, together on one page that everybody can read and print. */
@Controller
class JointController {
    private final Templates templates = new StaticTemplates();
    private final HandOverQueries queries;
    private final Spaces spaces;
    private final Days days;

    JointController(HandOverQueries queries, Spaces spaces, Days days) {
        this.queries = queries;
        this.spaces = spaces;
        this.days = days;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/answers/{round}")
    Page show(@PathVariable String round, Shell shell) {
        var found = queries.listTogether(round(round));
        if (found.isEmpty()) throw new NotVisible("answers of round " + round);
        var first = found.getFirst();
        var space = spaces.get(first.asked().space());
        var today = days.today(space);
        var rows = found.stream().map(one -> AskedRow.of(shell.texts(), one.asked(), space.lang(), today, false)).toList();
        int answered = (int) found.stream().filter(one -> one.asked().state() == State.ANSWERED).count();
        var page = new JointPage(first.title(), Foreign.tag(shell.texts(), first.lang()), first.reference(), space.lang(), first.asked().question(), rows, answered);
        var title = shell.texts().of("followups.handover.joint");
        return Page.of(shell, title, templates.handoverJoint(shell.texts(), page)).below(Crumbs.of(first.reference().text(), first.reference().href()).then(title, null));
    }

    private static UUID round(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("answers of round " + text);
        }
    }
}
