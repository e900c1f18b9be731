package org.samskap.partners.web.directory;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Sector;
import org.samskap.partners.internal.Offer;
import org.samskap.partners.internal.directory.Entry;
import org.samskap.partners.internal.directory.Kept;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * What the directory is to say of an organisation, as it was typed.
 *
 * @param version of the entry when the form was opened
 */
public record EntryForm(@Nullable String name, @Nullable String sector, @Nullable String municipality, @Nullable String language,
                        @Nullable String about, @Nullable String website, @Nullable String version) {
    static final EntryForm EMPTY = new EntryForm(null, null, null, null, null, null, null);

    static EntryForm of(Kept kept) {
        var entry = kept.entry();
        return new EntryForm(entry.name(), entry.sector().name(), entry.municipality(), entry.lang().tag(), entry.about(), entry.website(),
                String.valueOf(kept.version()));
    }

    /** Of the version that stands now, so that sending it again means to. */
    EntryForm at(int now) {
        return new EntryForm(name, sector, municipality, language, about, website, String.valueOf(now));
    }

    Optional<Sector> chosenSector() {
        return Arrays.stream(Sector.values()).filter(one -> one.name().equals(sector)).findFirst();
    }

    Lang chosenLang(Lang otherwise) {
        return Arrays.stream(Lang.values()).filter(one -> one.tag().equals(language)).findFirst().orElse(otherwise);
    }

    /** One that nobody has read when it cannot be read. */
    int readVersion() {
        try {
            return version == null ? -1 : Integer.parseInt(version.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Once nothing is left to mend. */
    Entry entry(Lang otherwise) {
        return new Entry(typed(name), chosenSector().orElseThrow(), municipality, chosenLang(otherwise), typed(about), address());
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** People leave out the beginning. */
    private @Nullable String address() {
        if (website == null || website.isBlank()) return null;
        var typed = website.strip();
        return typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (Offer.oneLine(typed(name)).isEmpty()) problems.add(new Problem("name", texts.of("partners.entry.name.missing")));
        tooLong(problems, texts, "name", name, Entry.LONGEST_NAME);
        if (chosenSector().isEmpty()) problems.add(new Problem("sector", texts.of("partners.entry.sector.missing")));
        tooLong(problems, texts, "municipality", municipality, Entry.LONGEST_MUNICIPALITY);
        tooLong(problems, texts, "about", about, Entry.LONGEST_ABOUT);
        if (address() != null && !isWebsite(address())) problems.add(new Problem("website", texts.of("partners.entry.website.wrong")));
        return problems;
    }

    private static void tooLong(List<Problem> problems, Texts texts, String field, @Nullable String typed, int most) {
        if (Offer.length(typed(typed).replace("\r\n", "\n").strip()) > most) problems.add(new Problem(field, texts.of("partners.commit.what.long", most)));
    }

    private static boolean isWebsite(String address) {
        try {
            var uri = URI.create(address);
            return address.length() <= Entry.LONGEST_WEBSITE && uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
