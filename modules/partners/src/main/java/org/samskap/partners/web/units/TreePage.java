package org.samskap.partners.web.units;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Organisation;
import org.samskap.partners.UnitId;
import org.samskap.partners.internal.units.UnitPart;
import org.samskap.partners.web.OrganisationPage.UnitRow;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The units of an organisation, each leading to where it is looked after, and the form for one more.
 *
 * @param lang of the names, when it is not the page's
 */
public record TreePage(Organisation organisation, @Nullable String lang, List<UnitRow> units, Field name, Field parent) {

    static TreePage of(Texts texts, Organisation organisation, List<UnitPart> units, PlaceForm form, List<Problem> problems) {
        return new TreePage(organisation, organisation.lang() == texts.lang() ? null : organisation.lang().tag(), rows(organisation.href(), units, null),
                name(texts, form.name(), problems), parent(texts, units, form.parent(), problems));
    }

    private static List<UnitRow> rows(String at, List<UnitPart> units, @Nullable UnitId in) {
        return units.stream().filter(one -> Objects.equals(one.parent(), in))
                .map(one -> new UnitRow(one.name(), at + "/units/" + one.slug() + "/edit", false, one.closed(), rows(at, units, one.id()))).toList();
    }

    static Field name(Texts texts, @Nullable String typed, List<Problem> problems) {
        return Field.of("name", texts.of("partners.unit.name"), typed).hint(texts.of("partners.unit.name.hint")).problemOf(problems);
    }

    static Field parent(Texts texts, Collection<UnitPart> among, @Nullable String chosen, List<Problem> problems) {
        var none = Stream.of(Choice.of("", texts.of("partners.unit.parent.none")));
        return Field.of("parent", texts.of("partners.unit.parent"), chosen).hint(texts.of("partners.unit.parent.hint")).problemOf(problems)
                .choices(Stream.concat(none, among.stream().map(one -> Choice.of(one.slug(), one.name()))).toList());
    }
}
