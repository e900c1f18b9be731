package org.samskap.proposals.web.willing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.partners.Organisations;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Willing;
import org.samskap.proposals.WillingPeople;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Roles;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** "I want to work on this", for oneself or for an organisation; and for staff who does. */
@Controller
@RequestMapping("/proposals/{reference}/willing")
class WillingController {
    private final Templates templates = new StaticTemplates();
    private final Proposals proposals;
    private final WillingPeople willing;
    private final Organisations organisations;
    private final People people;
    private final Roles roles;

    WillingController(Proposals proposals, WillingPeople willing, Organisations organisations, People people, Roles roles) {
        this.proposals = proposals;
        this.willing = willing;
        this.organisations = organisations;
        this.people = people;
        this.roles = roles;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String reference, Shell shell, Actor actor) {
        var proposal = find(reference, actor);
        var all = willing.listFor(List.of(proposal.id()));
        var mine = all.stream().filter(one -> one.person().equals(actor.id())).toList();
        var mayAll = roles.may(actor, proposal.space(), Visibility.STAFF);
        var title = shell.texts().of("proposals.willing.title");
        var page = new WillingPage(shell, proposal, as(actor, mine, shell.texts()),
                Field.of("nameAgreed", shell.texts().of("proposals.willing.name-agreed"), mine.isEmpty() || mine.getFirst().nameAgreed() ? "true" : null),
                !mine.isEmpty(), mayAll ? rows(all) : null);
        return Page.of(shell, title, templates.willingShow(page)).unlisted().below(Crumbs.of(proposal.reference().text(), proposal.href()).then(title, null));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    SeeOther offer(@PathVariable String reference, WillingForm form, Actor actor) {
        var proposal = find(reference, actor);
        willing.offer(actor, proposal.id(), form.id(), form.nameAgreed() != null);
        return SeeOther.to(proposal.href()).saying("proposals.willing-offered");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/withdraw")
    SeeOther withdraw(@PathVariable String reference, Actor actor) {
        var proposal = find(reference, actor);
        willing.withdraw(actor, proposal.id());
        return SeeOther.to(proposal.href()).saying("proposals.willing-withdrawn");
    }

    private ProposalSummary find(String reference, Actor actor) {
        return Reference.parse(reference).flatMap(known -> proposals.find(known, actor)).orElseThrow(() -> new NotVisible("proposal"));
    }

    /** Nothing to choose for who speaks for herself only. */
    private Field as(Actor actor, List<Willing> mine, Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("proposals.willing.myself", actor.name())));
        organisations.representedBy(actor.id()).forEach(one -> choices.add(Choice.of(one.id().toString(), one.name())));
        var before = mine.isEmpty() || mine.getFirst().organisation() == null ? "" : mine.getFirst().organisation().toString();
        return Field.of("organisation", texts.of("proposals.willing.as"), before).choices(choices);
    }

    private List<WillingPage.Row> rows(List<Willing> all) {
        if (all.isEmpty()) return List.of();
        var names = people.names(all.stream().map(Willing::person).toList());
        var theirs = organisations.get(all.stream().map(Willing::organisation).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream().map(one -> new WillingPage.Row(names.getOrDefault(one.person(), ""),
                one.organisation() == null ? null : theirs.get(one.organisation()), one.nameAgreed())).toList();
    }
}
