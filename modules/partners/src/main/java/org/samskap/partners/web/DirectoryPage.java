package org.samskap.partners.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Organisation;
import org.samskap.partners.Sector;
import org.samskap.partners.internal.DirectoryPart;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Texts;

/**
 * A part of the directory.
 *
 * @param more where the next part is, or null
 */
public record DirectoryPage(String title, List<Link> filters, List<Organisation> rows, @Nullable String more) {

    /** @param oneMore the part and, if there is more, one organisation of the next */
    static DirectoryPage of(Texts texts, @Nullable Sector chosen, DirectoryPart oneMore, int part) {
        var found = oneMore.organisations();
        var rows = found.subList(0, Math.min(part, found.size()));
        var more = found.size() > part ? next(chosen, rows.getLast()) : null;
        return new DirectoryPage(texts.of("partners.directory"), filters(texts, chosen, oneMore.sectors()), rows, more);
    }

    private static String next(@Nullable Sector chosen, Organisation last) {
        return "/organisations?after=" + last.id() + (chosen == null ? "" : "&sector=" + chosen.name());
    }

    private static List<Link> filters(Texts texts, @Nullable Sector chosen, Map<Sector, Integer> counts) {
        var links = new ArrayList<Link>();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        links.add(new Link(texts.of("partners.filter.count", texts.of("partners.filter.all"), all), "/organisations", chosen == null));
        Arrays.stream(Sector.values()).filter(sector -> counts.containsKey(sector) || sector == chosen)
                .map(sector -> new Link(texts.of("partners.filter.count", sector.word(texts), counts.getOrDefault(sector, 0)),
                        "/organisations?sector=" + sector.name(), sector == chosen)).forEach(links::add);
        return links;
    }
}
