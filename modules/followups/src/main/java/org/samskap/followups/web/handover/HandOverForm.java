package org.samskap.followups.web.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitId;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/**
 * Who is asked what by when, as it was typed.
 *
 * @param email an address for the first unit
 * @param unit2 another unit that is asked the same, and one more
 */
public record HandOverForm(@Nullable String proposal, @Nullable String unit, @Nullable String email, @Nullable String unit2, @Nullable String unit3,
                           @Nullable String note, @Nullable String answerBy) {

    Set<UnitId> chosen() {
        return Stream.of(unit, unit2, unit3).map(HandOverForm::unit).filter(Objects::nonNull).collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    @Nullable UnitId first() {
        return unit(unit);
    }

    static @Nullable UnitId unit(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UnitId.of(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    Optional<EmailAddress> address() {
        return EmailAddress.find(email);
    }

    List<Problem> addressProblems(Texts texts) {
        boolean typed = email != null && !email.isBlank();
        if (typed && address().isEmpty()) return List.of(new Problem("email", texts.of("followups.handover.email.wrong")));
        return typed && first() == null ? List.of(new Problem("unit", texts.of("followups.problem.UNIT_MISSING"))) : List.of();
    }

    List<Content> fields(Texts texts, List<UnitCard> units, Lang spoken, List<Problem> problems) {
        var first = Field.of("unit", texts.of("followups.handover.unit"), unit).hint(texts.of("followups.handover.unit.hint"))
                .choices(choices(texts, units, spoken, "followups.handover.choose")).problemOf(problems);
        var email = Field.of("email", texts.of("followups.handover.email"), this.email).hint(texts.of("followups.handover.email.hint")).problemOf(problems);
        var more = choices(texts, units, spoken, "followups.handover.nobody");
        var note = Field.of("note", texts.of("followups.handover.note"), this.note).hint(texts.of("followups.public")).problemOf(problems);
        var date = Field.of("answerBy", texts.of("followups.handover.by"), answerBy).hint(texts.of("followups.next-date.hint")).problemOf(problems);
        return List.of(Ui.select(first), Ui.email(email),
                Ui.select(Field.of("unit2", texts.of("followups.handover.unit2"), unit2).choices(more)),
                Ui.select(Field.of("unit3", texts.of("followups.handover.unit3"), unit3).choices(more)),
                Ui.lines(texts, note, 4, 2000), Ui.date(date));
    }

    /** @param spoken where the question comes from; units that speak the same come first, since they are most likely near */
    static List<Choice> choices(Texts texts, List<UnitCard> units, Lang spoken, String none) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of(none)));
        units.stream().sorted(Comparator.comparing(unit -> unit.lang() != spoken)).forEach(unit -> choices.add(Choice.of(unit.id().toString(), unit.mailbox() == null
                ? texts.of("followups.handover.no-address", unit.fullName()) : unit.fullName())));
        return choices;
    }
}
