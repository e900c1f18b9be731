package org.samskap.workinggroups.web.needs;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Needing.Need;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.needs.Needs;
import org.samskap.workinggroups.web.Check;
import org.samskap.workinggroups.web.Typed;

/** What a group lacks, as it was typed: a line for each kind, empty for what it does not lack. @param version of the group as this person saw it */
public record NeedsForm(@Nullable String partner, @Nullable String funding, @Nullable String place, @Nullable String skill, @Nullable String experience,
                        @Nullable String version) {

    static NeedsForm of(List<Need> needs, int version) {
        return new NeedsForm(words(needs, NeedKind.PARTNER), words(needs, NeedKind.FUNDING), words(needs, NeedKind.PLACE), words(needs, NeedKind.SKILL),
                words(needs, NeedKind.LIVED_EXPERIENCE), Integer.toString(version));
    }

    private static @Nullable String words(List<Need> needs, NeedKind kind) {
        return needs.stream().filter(need -> need.kind() == kind).map(Need::what).findFirst().orElse(null);
    }

    @Nullable String typed(NeedKind kind) {
        return switch (kind) {
            case PARTNER -> partner;
            case FUNDING -> funding;
            case PLACE -> place;
            case SKILL -> skill;
            case LIVED_EXPERIENCE -> experience;
        };
    }

    /** The name of its field. */
    static String field(NeedKind kind) {
        return switch (kind) {
            case PARTNER -> "partner";
            case FUNDING -> "funding";
            case PLACE -> "place";
            case SKILL -> "skill";
            case LIVED_EXPERIENCE -> "experience";
        };
    }

    List<Need> needs() {
        return Arrays.stream(NeedKind.values()).filter(kind -> !words(kind).isEmpty()).map(kind -> new Need(kind, words(kind))).toList();
    }

    private String words(NeedKind kind) {
        return Charter.oneLine(Typed.text(typed(kind)));
    }

    int seen() {
        return Typed.number(version);
    }

    List<Problem> problems(Texts texts) {
        var check = Check.in(texts);
        Arrays.stream(NeedKind.values()).forEach(kind -> check.atMost(field(kind), typed(kind), Needs.LONGEST));
        return check.problems();
    }
}
