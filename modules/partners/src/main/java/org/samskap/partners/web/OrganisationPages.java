package org.samskap.partners.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Commitment;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationPageSection;
import org.samskap.partners.Target;
import org.samskap.partners.UnitId;
import org.samskap.partners.internal.OrganisationQueries;
import org.samskap.partners.internal.OrganisationQueries.WithCommitments;
import org.samskap.partners.internal.Targets;
import org.samskap.partners.internal.directory.DirectoryCare;
import org.samskap.partners.web.OrganisationPage.Promises;
import org.samskap.partners.web.OrganisationPage.UnitRow;
import org.samskap.partners.internal.people.Representing;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** Puts the page of an organisation together. */
@Component
class OrganisationPages {
    private final OrganisationQueries organisations;
    private final Representing representing;
    private final DirectoryCare care;
    private final Targets targets;
    private final Spaces spaces;
    private final ObjectProvider<OrganisationPageSection> sections;

    OrganisationPages(OrganisationQueries organisations, Representing representing, DirectoryCare care, Targets targets, Spaces spaces,
                      ObjectProvider<OrganisationPageSection> sections) {
        this.organisations = organisations;
        this.representing = representing;
        this.care = care;
        this.targets = targets;
        this.spaces = spaces;
        this.sections = sections;
    }

    OrganisationPage of(Shell shell, WithCommitments found, @Nullable Actor actor) {
        var organisation = found.organisation();
        boolean mine = actor != null && organisations.represents(actor.id(), organisation.id());
        var promises = promises(rows(found.commitments()));
        return new OrganisationPage(organisation, units(organisation, null), mine, mine || representing.may(actor, organisation), mine || care.isStaff(actor), found.standing(), promises, invented(promises),
                sections(shell, organisation, actor));
    }

    private static List<UnitRow> units(Organisation of, @Nullable UnitId in) {
        return of.units().stream().filter(unit -> Objects.equals(unit.parent(), in))
                .map(unit -> new UnitRow(unit.name(), of.href() + "/units/" + unit.slug(), unit.demo(), unit.closed(), units(of, unit.id()))).toList();
    }

    private static List<Promises> promises(List<CommitmentRow> rows) {
        return Arrays.stream(Target.Kind.values())
                .map(kind -> new Promises(kind, rows.stream().filter(row -> row.made().target().kind() == kind).toList()))
                .filter(promises -> !promises.rows().isEmpty()).toList();
    }

    /** A real organisation has not promised what the demonstration says it has. */
    private boolean invented(List<Promises> promises) {
        return promises.stream().flatMap(one -> one.rows().stream()).anyMatch(row -> spaces.get(row.target().space()).demo());
    }

    private List<CommitmentRow> rows(List<Commitment> made) {
        var names = targets.names(made.stream().map(Commitment::target).toList());
        return made.stream().filter(one -> names.containsKey(one.target()))
                .map(one -> new CommitmentRow(one, names.get(one.target()))).toList();
    }

    private List<Content> sections(Shell shell, Organisation organisation, @Nullable Actor actor) {
        return sections.stream().sorted(Comparator.comparingInt(OrganisationPageSection::order))
                .map(section -> section.render(shell, organisation, actor)).flatMap(Optional::stream).toList();
    }
}
