package org.samskap.followups.web.overview;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.samskap.events.Events;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.followups.internal.ledgers.Surveyed;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.ledgers.Flow;
import org.samskap.followups.web.ledgers.LedgerPage;
import org.samskap.followups.web.ledgers.LedgerPages;
import org.samskap.followups.web.ledgers.LedgerTable;
import org.samskap.followups.web.overview.OverviewScopes.Named;
import org.samskap.followups.web.overview.OverviewPage.Chosen;
import org.samskap.followups.web.overview.OverviewPage.Row;
import org.samskap.proposals.Balances;
import org.samskap.proposals.ProposalLabels;
import org.samskap.spaces.Spaces;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Makes the overview of what was counted. */
@Component
class OverviewPages {
    /** More themes than these nobody reads; those that most was raised about come first. */
    private static final int THEMES = 30;

    private final Spaces spaces;
    private final Events events;
    private final ProposalLabels labels;
    private final Balances balances;

    OverviewPages(Spaces spaces, Events events, ProposalLabels labels, Balances balances) {
        this.spaces = spaces;
        this.events = events;
        this.labels = labels;
        this.balances = balances;
    }

    OverviewPage of(Texts texts, Named named, Surveyed found) {
        var figures = found.figures();
        var form = named.form();
        return new OverviewPage(spaces(texts, form), years(texts, form, found.years()), chosen(texts, named),
                new LedgerPage.Numbers(figures.all(), figures.medianDays(), figures.shareInTime(), figures.longestSilence()), Flow.of(texts, figures), LedgerTable.of(texts, figures),
                themes(form, found.themes()), found.meetings().isEmpty() ? List.of() : LedgerPages.meetings(texts, found.meetings(), events.get(found.meetings().keySet()).values()),
                times(texts, form, found.periods()), form.tag() == null && form.event() == null ? sectors(texts, named) : List.of(), form.fileHref());
    }

    private List<Link> spaces(Texts texts, OverviewForm form) {
        var all = spaces.list();
        if (all.size() < 2) return List.of();
        var links = new ArrayList<Link>();
        links.add(new Link(texts.of("followups.overview.spaces.all"), form.withSpace(null).href(), form.space() == null));
        all.forEach(space -> links.add(new Link(space.name(), form.withSpace(space.slug()).href(), space.slug().equals(form.space()))));
        return links;
    }

    private static List<Link> years(Texts texts, OverviewForm form, List<Integer> years) {
        if (years.isEmpty()) return List.of();
        var links = new ArrayList<Link>();
        links.add(new Link(texts.of("followups.ledger.years.all"), form.withYear(null).href(), form.year() == null));
        years.forEach(year -> links.add(new Link(year.toString(), form.withYear(year).href(), year.equals(form.chosenYear()))));
        return links;
    }

    private static List<Chosen> chosen(Texts texts, Named named) {
        var chosen = new ArrayList<Chosen>();
        var form = named.form();
        if (form.tag() != null) chosen.add(new Chosen(texts.of("followups.overview.theme"), form.tag(), null, form.withTag(null).href()));
        if (named.event() != null) {
            chosen.add(new Chosen(texts.of("followups.ledger.meeting"), named.event().title(), Foreign.tag(texts, named.event().lang()), form.withEvent(null).href()));
        }
        return chosen;
    }

    /** Themes of the same name in several spaces are one, as in the list of proposals. */
    private List<Row> themes(OverviewForm form, Map<UUID, Map<Stage, Integer>> themes) {
        if (themes.isEmpty()) return List.of();
        var names = labels.themes(themes.keySet());
        var byName = new TreeMap<String, Map<Stage, Integer>>(String.CASE_INSENSITIVE_ORDER);
        themes.forEach((id, counts) -> {
            if (names.containsKey(id)) counts.forEach((stage, count) -> byName.computeIfAbsent(names.get(id), is -> new EnumMap<>(Stage.class)).merge(stage, count, Integer::sum));
        });
        return byName.entrySet().stream().map(theme -> new Totals(theme.getValue()).row(theme.getKey(), form.withTag(theme.getKey()).href()))
                .sorted(Comparator.comparingInt(Row::all).reversed()).limit(THEMES).toList();
    }

    private static OverviewPage.Times times(Texts texts, OverviewForm form, Map<Integer, Map<Stage, Integer>> periods) {
        var rows = new ArrayList<Row>();
        var names = new ArrayList<String>();
        periods.forEach((period, counts) -> {
            rows.add(new Totals(counts).row(form.year() == null ? period.toString() : month(texts, period, TextStyle.FULL_STANDALONE),
                    form.year() == null ? form.withYear(period).href() : null));
            names.add(form.year() == null ? period.toString() : month(texts, period, TextStyle.SHORT_STANDALONE));
        });
        var caption = form.year() == null ? texts.of("followups.overview.time.years") : texts.of("followups.overview.time.months", form.year());
        return new OverviewPage.Times(caption, rows, Columns.of(rows, names));
    }

    private static String month(Texts texts, int month, TextStyle style) {
        return Month.of(month).getDisplayName(style, Locale.forLanguageTag(texts.lang().tag()));
    }

    private List<OverviewPage.Sector> sectors(Texts texts, Named named) {
        var balance = balances.of(named.space() == null ? null : named.space().id(), named.form().chosenYear());
        return balance.lines().stream().filter(line -> !line.isEmpty()).map(line -> new OverviewPage.Sector(line.who().word(texts), line.raised().word(texts), line.raisedDone().word(texts),
                line.who().sector().isPresent() ? line.carried().word(texts) : "–", line.who().sector().isPresent() ? line.carriedDone().word(texts) : "–")).toList();
    }
}
