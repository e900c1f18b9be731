package org.samskap.partners.web.units;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitCard;
import org.samskap.partners.internal.units.UnitDesk;
import org.samskap.partners.internal.units.UnitInItself;
import org.samskap.partners.internal.units.UnitPart;
import org.samskap.partners.internal.units.UnitTree;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding units to an organisation, naming them and putting them in one another. */
@Controller
@RequestMapping("/organisations/{organisation}/units")
class TreeController {
    private final Templates templates = new StaticTemplates();
    private final UnitTree tree;
    private final UnitDesk desk;
    private final Organisations organisations;
    private final UnitEditPages edits;

    TreeController(UnitTree tree, UnitDesk desk, Organisations organisations, UnitEditPages edits) {
        this.tree = tree;
        this.desk = desk;
        this.organisations = organisations;
        this.edits = edits;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable String organisation, Shell shell, Actor actor) {
        return page(find(organisation, actor), PlaceForm.EMPTY, shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object add(@PathVariable String organisation, PlaceForm form, Shell shell, Actor actor) {
        var found = find(organisation, actor);
        var units = tree.of(found.id());
        var problems = form.problems(shell.texts(), units);
        if (!problems.isEmpty()) return page(found, form, shell, problems);
        tree.add(actor, found.id(), form.words(), form.in(units).map(UnitPart::id).orElse(null));
        return SeeOther.to(found.href() + "/units").saying("partners.unit.added");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{unit}/place")
    Object place(@PathVariable String organisation, @PathVariable String unit, PlaceForm form, Shell shell, Actor actor) {
        var card = desk.find(organisation, unit).orElseThrow(() -> new NotVisible("unit " + unit + " of " + organisation));
        var units = tree.of(card.organisation());
        var problems = form.problems(shell.texts(), units);
        if (!problems.isEmpty()) return edits.of(card, UnitForm.EMPTY, form, shell, actor, problems);
        return place(card, form, units, shell, actor);
    }

    private Object place(UnitCard card, PlaceForm form, List<UnitPart> units, Shell shell, Actor actor) {
        try {
            tree.place(actor, card.organisation(), card.id(), form.words(), form.in(units).map(UnitPart::id).orElse(null));
            return SeeOther.to(card.href()).saying("partners.unit.placed");
        } catch (UnitInItself e) {
            return edits.of(card, UnitForm.EMPTY, form, shell, actor, List.of(new Problem("parent", shell.texts().of("partners.unit.parent.itself"))));
        }
    }

    private Organisation find(String slug, Actor actor) {
        return organisations.find(slug).filter(one -> desk.mayLookAfter(actor, one.id()))
                .orElseThrow(() -> new NotVisible("units of " + slug + " for " + actor.id()));
    }

    private Page page(Organisation organisation, PlaceForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("partners.units");
        return Page.of(shell, title, templates.unitsTree(shell, TreePage.of(texts, organisation, tree.of(organisation.id()), form, problems))).with(problems).unlisted()
                .below(Crumbs.of(texts.of("menu.partners"), "/organisations").then(organisation.name(), organisation.href()).then(title, null));
    }
}
