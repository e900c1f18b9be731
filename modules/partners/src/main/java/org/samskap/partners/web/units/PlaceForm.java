package org.samskap.partners.web.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.internal.units.UnitPart;
import org.samskap.partners.internal.units.UnitTree;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The name of a unit and where it belongs, as it was typed.
 *
 * @param parent slug of the unit it is part of; empty for none
 */
public record PlaceForm(@Nullable String name, @Nullable String parent) {
    static final PlaceForm EMPTY = new PlaceForm(null, null);

    String words() {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }

    Optional<UnitPart> in(Collection<UnitPart> units) {
        return units.stream().filter(one -> one.slug().equals(parent)).findFirst();
    }

    List<Problem> problems(Texts texts, Collection<UnitPart> units) {
        var problems = new ArrayList<Problem>();
        if (words().isEmpty()) problems.add(new Problem("name", texts.of("partners.unit.name.missing")));
        if (words().length() > UnitTree.LONGEST) problems.add(new Problem("name", texts.of("partners.unit.name.long", UnitTree.LONGEST)));
        if (parent != null && !parent.isEmpty() && in(units).isEmpty()) problems.add(new Problem("parent", texts.of("partners.unit.parent.unknown")));
        return problems;
    }
}
