package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroups;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets people join a group, for themselves or for an organisation they speak for. */
@Controller
class JoinController {
    private final Templates templates = new StaticTemplates();
    private final WorkingGroups groups;
    private final Organisations organisations;

    JoinController(WorkingGroups groups, Organisations organisations) {
        this.groups = groups;
        this.organisations = organisations;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/join")
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        var group = open(slug);
        var texts = shell.texts();
        var page = new JoinPage(group, actor.name(), as(organisations.representedBy(actor.id()), texts));
        return Page.of(shell, texts.of("workinggroups.join"), templates.join(shell, page)).unlisted()
                .below(Crumbs.of(group.name(), group.href()).then(texts.of("workinggroups.join"), null));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/join")
    SeeOther join(@PathVariable String slug, JoinForm form, Actor actor) {
        var group = open(slug);
        groups.join(group.id(), actor, Typed.organisation(form.organisation()));
        return SeeOther.to(group.href()).saying("workinggroups.joined");
    }

    private WorkingGroup open(String slug) {
        return groups.find(slug).filter(group -> group.state().open()).orElseThrow(() -> new NotVisible("open working group " + slug));
    }

    private static Field as(List<Organisation> mine, Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("workinggroups.join.myself")));
        mine.forEach(one -> choices.add(Choice.of(one.id().toString(), one.name())));
        return Field.of("organisation", texts.of("workinggroups.join.as"), "").choices(choices);
    }
}
