package org.samskap.partners.web.calls;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Call;
import org.samskap.partners.Sector;
import org.samskap.partners.TargetNames;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * A call with the form to answer it.
 *
 * @param lang    of the call when the page is in another language, or null
 * @param fields  null when its last day has passed
 * @param shown   organisations that let their name be shown
 * @param removed when an answer given today is removed
 */
public record CallPage(Call call, TargetNames.Named target, @Nullable String lang, @Nullable Fields fields, List<String> shown, LocalDate removed) {

    /** What is asked. */
    public record Fields(Field organisation, Field sector, Field municipality, Field areas, Collection<String> chosen, Field bring, Field name,
                         Field email, Field shown, Field more, Field website, String key) {

        static Fields of(Texts texts, Call call, AnswerForm form, List<Problem> problems) {
            var sectors = Stream.concat(Stream.of(Choice.of("", texts.of("partners.call.sector.choose"))),
                    Arrays.stream(Sector.values()).map(one -> Choice.of(one.name(), one.word(texts)))).toList();
            return new Fields(field(texts, "organisation", form.organisation(), problems).autocomplete("organization"),
                    field(texts, "sector", form.sector(), problems).choices(sectors),
                    Field.of("municipality", texts.of("ui.optional", texts.of("partners.call.municipality")), form.municipality()).problemOf(problems),
                    field(texts, "areas", null, problems).choices(call.areas().stream().map(area -> Choice.of(area, area)).toList()), form.chosenAreas(call),
                    Field.of("bring", texts.of("ui.optional", texts.of("partners.call.bring")), form.bring()).hint(texts.of("partners.call.bring.hint")).problemOf(problems),
                    field(texts, "name", form.name(), problems).autocomplete("name"),
                    field(texts, "email", form.email(), problems).hint(texts.of("partners.call.email.hint")).autocomplete("email"),
                    field(texts, "shown", form.shown(), problems), field(texts, "more", form.more(), problems),
                    field(texts, "website", null, problems), form.oneTimeKey().toString());
        }

        private static Field field(Texts texts, String name, @Nullable String value, List<Problem> problems) {
            return Field.of(name, texts.of("partners.call.ask." + name), value).problemOf(problems);
        }
    }
}
