package org.samskap.registrations.internal.signup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.samskap.partners.Sector;

/** Who was expected and how many of them come. So few that somebody could be meant are not counted out (PRIV-07). */
public record Missing(ExpectedKind kind, List<Row> rows) {
    /** Fewer than these are not told, unless there are none at all. */
    public static final int FEWEST = 5;

    /** @param few whether it is less than {@link #FEWEST}, but somebody; the number is 0 then */
    public record Row(String label, int number, boolean few) {
        static Row of(String label, int number) {
            boolean few = number > 0 && number < FEWEST;
            return new Row(label, few ? 0 : number, few);
        }

        public boolean nobody() {
            return number == 0 && !few;
        }
    }

    /** One for each kind that anything is expected of; upper and lower case are the same. */
    public static List<Missing> of(Map<ExpectedKind, List<String>> expected, Collection<PeopleDesk.Background> come) {
        var missing = new ArrayList<Missing>();
        for (var kind : ExpectedKind.values()) {
            var labels = expected.getOrDefault(kind, List.of());
            if (!labels.isEmpty()) missing.add(new Missing(kind, labels.stream().map(label -> Row.of(label, count(kind, label, come))).toList()));
        }
        return missing;
    }

    private static int count(ExpectedKind kind, String label, Collection<PeopleDesk.Background> come) {
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
