package org.samskap.registrations.internal.signup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.samskap.partners.Sector;
import org.samskap.registrations.internal.Few;

/** Who was expected and how many of them come. So few that somebody could be meant are not counted out (PRIV-07). */
public record Missing(ExpectedKind kind, List<Row> rows) {
    /** One group and how many of it come. */
    public record Row(String label, Few number) {}

    /** One for each kind that anything is expected of; upper and lower case are the same. */
    public static List<Missing> of(Map<ExpectedKind, List<String>> expected, Collection<PeopleDesk.Background> come) {
        var missing = new ArrayList<Missing>();
        for (var kind : ExpectedKind.values()) {
            var labels = expected.getOrDefault(kind, List.of());
            if (!labels.isEmpty()) missing.add(new Missing(kind, rows(kind, labels, come)));
        }
        return missing;
    }

    private static List<Row> rows(ExpectedKind kind, List<String> labels, Collection<PeopleDesk.Background> come) {
        var numbers = labels.stream().map(label -> count(kind, label, come)).toList();
        // Somebody may be of several target groups, but of one sector and one municipality: there the rest of the sum tells as well.
        var said = kind == ExpectedKind.TARGET_GROUP ? numbers.stream().map(Few::of).toList()
                : Few.parts(numbers, come.stream().mapToInt(PeopleDesk.Background::adults).sum());
        var rows = new ArrayList<Row>();
        for (int nr = 0; nr < labels.size(); nr++) rows.add(new Row(labels.get(nr), said.get(nr)));
        return rows;
    }

    /** How many grown-ups said that they are of this group. */
    public static int count(ExpectedKind kind, String label, Collection<PeopleDesk.Background> come) {
        return come.stream().filter(who -> said(kind, who.details()).stream().anyMatch(said -> same(said, label))).mapToInt(PeopleDesk.Background::adults).sum();
    }

    private static List<String> said(ExpectedKind kind, Details details) {
        return switch (kind) {
            case TARGET_GROUP -> details.targetGroups();
            case SECTOR -> details.sector() == null ? List.of() : List.of(details.sector().name());
            case MUNICIPALITY -> details.municipality() == null ? List.of() : List.of(details.municipality());
        };
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a label is one of the sectors. */
    public static boolean isSector(String label) {
        return List.of(Sector.values()).stream().anyMatch(sector -> sector.name().equals(label));
    }
}
