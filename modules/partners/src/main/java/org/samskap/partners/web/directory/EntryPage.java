package org.samskap.partners.web.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Sector;
import org.samskap.partners.internal.directory.Kept;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The form of an entry.
 *
 * @param kept      that is changed, or null for a new one
 * @param proposes  whether administrators look at it first
 * @param meanwhile what somebody else made of it, or null
 * @param into      the other entries, for administrators who merge; null for others
 */
public record EntryPage(@Nullable Kept kept, boolean proposes, @Nullable Kept meanwhile, Field name, Field sector, Field municipality, Field language,
                        Field about, Field website, Field reason, @Nullable Field into, String version) {

    /** Where the form is sent. */
    public String href() {
        return kept == null ? "/organisations/new" : kept.href() + "/edit";
    }

    /** Where leaving the form leads. */
    public String back() {
        return kept == null ? "/organisations" : kept.href();
    }

    static EntryPage of(Texts texts, @Nullable Kept kept, boolean proposes, @Nullable Kept meanwhile, EntryForm form, @Nullable String reason,
                        @Nullable Field into, List<Problem> problems) {
        var sectors = Stream.concat(Stream.of(Choice.of("", texts.of("partners.call.sector.choose"))),
                Arrays.stream(Sector.values()).map(one -> Choice.of(one.name(), one.word(texts)))).toList();
        var languages = Arrays.stream(Lang.values()).map(one -> Choice.of(one.tag(), one.ownName())).toList();
        return new EntryPage(kept, proposes, meanwhile,
                Field.of("name", texts.of("partners.entry.name"), form.name()).autocomplete("organization").problemOf(problems),
                Field.of("sector", texts.of("partners.facts.sector"), form.sector()).choices(sectors).problemOf(problems),
                optional(texts, "municipality", "partners.facts.municipality", form.municipality()).problemOf(problems),
                Field.of("language", texts.of("partners.entry.language"), form.chosenLang(texts.lang()).tag()).choices(languages)
                        .hint(texts.of("partners.entry.language.hint")).problemOf(problems),
                optional(texts, "about", "partners.entry.about", form.about()).hint(texts.of("partners.entry.about.hint")).problemOf(problems),
                optional(texts, "website", "partners.entry.website", form.website()).hint(texts.of("partners.entry.website.hint")).problemOf(problems),
                Field.of("reason", texts.of("partners.entry.reason"), reason).hint(texts.of("partners.entry.reason.hint")).problemOf(problems), into,
                form.version() == null ? "" : form.version());
    }

    private static Field optional(Texts texts, String name, String label, @Nullable String typed) {
        return Field.of(name, texts.of("ui.optional", texts.of(label)), typed);
    }
}
