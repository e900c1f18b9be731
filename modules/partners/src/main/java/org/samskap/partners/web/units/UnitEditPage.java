package org.samskap.partners.web.units;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.UnitCard;
import org.samskap.partners.internal.units.UnitPart;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Where a unit is looked after.
 *
 * @param known whether it has an address
 */
public record UnitEditPage(UnitCard unit, @Nullable String lang, boolean known, Field email, Field name, Field parent, Field reason) {

    static UnitEditPage of(Texts texts, UnitCard unit, @Nullable String address, UnitForm form, PlaceForm place, List<UnitPart> among, List<Problem> problems) {
        var email = Field.of("email", texts.of("partners.unit.email"), form.email() == null ? address : form.email())
                .hint(texts.of("partners.unit.email.hint")).problemOf(problems);
        var reason = Field.of("reason", texts.of("partners.unit.reason"), form.reason()).hint(texts.of("partners.unit.reason.hint")).problemOf(problems);
        return new UnitEditPage(unit, unit.lang() == texts.lang() ? null : unit.lang().tag(), address != null, email,
                TreePage.name(texts, place.name(), problems), TreePage.parent(texts, among, place.parent(), problems), reason);
    }
}
