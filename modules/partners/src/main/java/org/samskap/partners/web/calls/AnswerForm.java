package org.samskap.partners.web.calls;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.partners.Call;
import org.samskap.partners.Calls.Answer;
import org.samskap.partners.Sector;
import org.samskap.ui.Ids;

/**
 * An answer to a call as it is typed.
 *
 * @param website seen by programs that fill in every field, and by nobody else (SEC-18)
 * @param key     one-time key, so that a form sent twice is one answer
 */
public record AnswerForm(@Nullable String organisation, @Nullable String sector, @Nullable String municipality, @Nullable List<String> areas,
                         @Nullable String bring, @Nullable String name, @Nullable String email, @Nullable String shown, @Nullable String more,
                         @Nullable String website, @Nullable String key) {
    static final AnswerForm EMPTY = new AnswerForm(null, null, null, null, null, null, null, null, null, null, null);

    Optional<Sector> chosenSector() {
        return Arrays.stream(Sector.values()).filter(one -> one.name().equals(sector)).findFirst();
    }

    /** Theme areas that the call has. */
    List<String> chosenAreas(Call call) {
        return areas == null ? List.of() : call.areas().stream().filter(areas::contains).toList();
    }

    Optional<EmailAddress> address() {
        return EmailAddress.find(email);
    }

    UUID oneTimeKey() {
        try {
            return key == null ? Ids.next() : UUID.fromString(key.strip());
        } catch (IllegalArgumentException e) {
            return Ids.next();
        }
    }

    /** Once nothing is left to mend. */
    Answer answer(Call call) {
        return new Answer(line(organisation), chosenSector().orElseThrow(), none(line(municipality)), chosenAreas(call),
                bring == null ? null : none(bring.strip()), "true".equals(shown), "true".equals(more));
    }

    String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
