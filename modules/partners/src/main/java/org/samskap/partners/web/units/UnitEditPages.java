package org.samskap.partners.web.units;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitId;
import org.samskap.partners.internal.units.UnitDesk;
import org.samskap.partners.internal.units.UnitPart;
import org.samskap.partners.internal.units.UnitTree;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** The page on which a unit is looked after, for whoever may. */
@Component
class UnitEditPages {
    private final Templates templates = new StaticTemplates();
    private final UnitDesk desk;
    private final UnitTree tree;
    private final People people;

    UnitEditPages(UnitDesk desk, UnitTree tree, People people) {
        this.desk = desk;
        this.tree = tree;
        this.people = people;
    }

    /** @throws NotVisible for everybody else */
    Page of(UnitCard card, UnitForm form, PlaceForm place, Shell shell, Actor actor, List<Problem> problems) {
        if (!desk.mayLookAfter(actor, card.organisation())) throw new NotVisible("unit " + card.id() + " for " + actor.id());
        var title = shell.texts().of("partners.unit.edit");
        var page = UnitEditPage.of(shell.texts(), card, address(card), form, placed(card, place), elsewhere(card), problems);
        return Page.of(shell, title, templates.unitsEdit(shell, page)).with(problems).unlisted()
                .below(crumbs(shell, card).then(card.name(), card.href()).then(title, null));
    }

    private @Nullable String address(UnitCard card) {
        return card.mailbox() == null ? null : people.findMailbox(card.mailbox()).map(Mailbox::address).orElse(null);
    }

    /** What was typed, or how it stands. */
    private PlaceForm placed(UnitCard card, PlaceForm typed) {
        if (typed.name() != null) return typed;
        var units = tree.of(card.organisation()).stream().collect(Collectors.toMap(UnitPart::id, one -> one));
        UnitId parent = units.get(card.id()).parent();
        return new PlaceForm(card.name(), parent == null ? "" : units.get(parent).slug());
    }

    /** Where it can be put: not in itself, and not in what is part of it. */
    private List<UnitPart> elsewhere(UnitCard card) {
        var all = tree.of(card.organisation());
        var units = all.stream().collect(Collectors.toMap(UnitPart::id, one -> one));
        return all.stream().filter(one -> !UnitTree.within(units, card.id(), one.id())).toList();
    }

    static Crumbs crumbs(Shell shell, UnitCard card) {
        return Crumbs.of(shell.texts().of("menu.partners"), "/organisations").then(card.organisationName(), "/organisations/" + card.organisationSlug());
    }
}
