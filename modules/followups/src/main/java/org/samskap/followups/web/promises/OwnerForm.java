package org.samskap.followups.web.promises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/**
 * Who is to see to it, as chosen.
 *
 * @param person an id, or empty for nobody in particular
 */
public record OwnerForm(@Nullable String proposal, @Nullable String person) {

    /** @return null for nobody in particular; somebody that nobody knows when it is no id */
    @Nullable PersonId chosen() {
        if (person == null || person.isBlank()) return null;
        try {
            return PersonId.of(person.strip());
        } catch (IllegalArgumentException none) {
            return PersonId.next();
        }
    }

    List<Content> fields(Texts texts, Map<PersonId, String> staff, List<Problem> problems) {
        var choices = new ArrayList<>(List.of(Field.Choice.of("", texts.of("followups.owner.nobody"))));
        staff.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(one -> choices.add(Field.Choice.of(one.getKey().toString(), one.getValue())));
        var field = Field.of("person", texts.of("followups.owner.person"), person == null ? "" : person)
                .hint(texts.of("followups.owner.hint")).choices(choices).problemOf(problems);
        return List.of(Ui.radios(field));
    }
}
