package org.samskap.partners.web.units;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitPageSection;
import org.samskap.partners.internal.directory.DirectoryCare;
import org.samskap.partners.internal.directory.Kept;
import org.samskap.partners.internal.units.UnitDesk;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a unit, and where it is looked after. */
@Controller("partnersUnitsController")
@RequestMapping("/organisations/{organisation}/units/{unit}")
class UnitsController {
    private final Templates templates = new StaticTemplates();
    private final UnitDesk desk;
    private final DirectoryCare care;
    private final UnitEditPages edits;
    private final ObjectProvider<UnitPageSection> sections;

    UnitsController(UnitDesk desk, DirectoryCare care, UnitEditPages edits, ObjectProvider<UnitPageSection> sections) {
        this.desk = desk;
        this.care = care;
        this.edits = edits;
        this.sections = sections;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Object show(@PathVariable String organisation, @PathVariable String unit, Shell shell, @Nullable Actor actor) {
        var found = desk.find(organisation, unit);
        if (found.isEmpty()) return SeeOther.to(leadsOn(organisation) + "/units/" + unit);
        var card = found.get();
        var parts = sections.stream().sorted(Comparator.comparingInt(UnitPageSection::order))
                .map(section -> section.render(shell, card, actor)).flatMap(Optional::stream).toList();
        var edit = desk.mayLookAfter(actor, card.organisation()) ? card.href() + "/edit" : null;
        var page = new UnitPage(card, card.lang() == shell.lang() ? null : card.lang().tag(), edit, parts);
        return Page.of(shell, card.fullName(), templates.unitsShow(shell.texts(), page)).below(UnitEditPages.crumbs(shell, card).then(card.name(), null));
    }

    /** Units went along when their organisation went on in another entry. */
    private String leadsOn(String organisation) {
        return care.find(organisation, null).filter(kept -> kept.successor() != null).map(care::now).map(Kept::href)
                .orElseThrow(() -> new NotVisible("unit of " + organisation));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/edit")
    Page ask(@PathVariable String organisation, @PathVariable String unit, Shell shell, Actor actor) {
        return edits.of(find(organisation, unit), UnitForm.EMPTY, PlaceForm.EMPTY, shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/edit")
    Object reach(@PathVariable String organisation, @PathVariable String unit, UnitForm form, Shell shell, Actor actor) {
        var card = find(organisation, unit);
        var problems = form.addressProblems(shell.texts());
        if (!problems.isEmpty()) return edits.of(card, form, PlaceForm.EMPTY, shell, actor, problems);
        desk.reachAt(actor, card.id(), form.address().orElseThrow());
        return SeeOther.to(card.href()).saying("partners.unit.reached");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/close")
    Object close(@PathVariable String organisation, @PathVariable String unit, UnitForm form, Shell shell, Actor actor) {
        var card = find(organisation, unit);
        var problems = form.reasonProblems(shell.texts());
        if (!problems.isEmpty()) return edits.of(card, form, PlaceForm.EMPTY, shell, actor, problems);
        desk.close(actor, card.id(), form.why());
        return SeeOther.to(card.href()).saying("partners.unit.closed");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/reopen")
    SeeOther reopen(@PathVariable String organisation, @PathVariable String unit, Actor actor) {
        var card = find(organisation, unit);
        desk.reopen(actor, card.id());
        return SeeOther.to(card.href()).saying("partners.unit.reopened");
    }

    private UnitCard find(String organisation, String unit) {
        return desk.find(organisation, unit).orElseThrow(() -> new NotVisible("unit " + unit + " of " + organisation));
    }
}
