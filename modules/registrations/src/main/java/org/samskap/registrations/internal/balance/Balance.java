package org.samskap.registrations.internal.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventSummary;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.internal.Few;
import org.samskap.registrations.internal.signup.ExpectedKind;
import org.samskap.registrations.internal.signup.Missing;
import org.samskap.registrations.internal.signup.PeopleDesk.Background;

/**
 * Groups of people from one edition of a series to the next. Nobody can be recognised: neither a few, nor a few that are the
 * difference between those who signed up and those who came.
 */
public record Balance(List<Edition> editions, List<Group> groups) {

    /**
     * What is known of one time.
     *
     * @param over     whether the day is gone
     * @param expected whom the organisers hoped to see
     * @param signedUp those with a place
     * @param there    who of them was checked in
     * @param walkedIn counted without names, by target group
     */
    public record Edition(EventSummary event, boolean over, Map<ExpectedKind, List<String>> expected, Map<SignUpId, Background> signedUp,
                          Set<SignUpId> there, Map<String, Integer> walkedIn) {

        private boolean wasCounted() {
            return !there.isEmpty() || !walkedIn.isEmpty();
        }

        private boolean expects(ExpectedKind kind, String label) {
            return expected.getOrDefault(kind, List.of()).stream().anyMatch(one -> key(one).equals(key(label)));
        }

        private List<Background> came() {
            return there.stream().map(signedUp::get).filter(known -> known != null).toList();
        }

        private int came(ExpectedKind kind, String label) {
            int walked = kind != ExpectedKind.TARGET_GROUP ? 0
                    : walkedIn.entrySet().stream().filter(one -> key(one.getKey()).equals(key(label))).mapToInt(Map.Entry::getValue).sum();
            return walked + Missing.count(kind, label, came());
        }
    }

    /** One kind of people, and how many there were each time. */
    public record Group(ExpectedKind kind, String label, List<Cell> cells) {

        /** Whether they are expected at a time to come and nobody of them is there yet: then they can still be invited. */
        public boolean isMissing() {
            return cells.stream().anyMatch(Cell::isMissing);
        }
    }

    /**
     * A group at one time.
     *
     * @param signedUp null where nobody needs to
     * @param came     null while it is ahead, or when nobody counted
     * @param near     whether about as many came as signed up: the number would tell of a few by difference
     */
    public record Cell(boolean over, boolean expected, @Nullable Few signedUp, @Nullable Few came, boolean near) {

        public boolean isMissing() {
            return !over && expected && signedUp != null && signedUp.nobody();
        }
    }

    /** In the order of the editions; groups in the order in which they are named first. */
    public static Balance of(List<Edition> editions) {
        var groups = new ArrayList<Group>();
        for (var kind : ExpectedKind.values()) {
            var labels = List.copyOf(labels(kind, editions).values());
            var columns = editions.stream().map(edition -> column(kind, labels, edition)).toList();
            for (int nr = 0; nr < labels.size(); nr++) {
                int row = nr;
                groups.add(new Group(kind, labels.get(nr), columns.stream().map(column -> column.get(row)).toList()));
            }
        }
        return new Balance(editions, groups);
    }

    private static Map<String, String> labels(ExpectedKind kind, List<Edition> editions) {
        var labels = new LinkedHashMap<String, String>();
        editions.forEach(edition -> edition.expected().getOrDefault(kind, List.of()).forEach(label -> labels.putIfAbsent(key(label), label)));
        if (kind == ExpectedKind.TARGET_GROUP) editions.forEach(edition -> edition.walkedIn().keySet().forEach(label -> labels.putIfAbsent(key(label), label)));
        return labels;
    }

    private static List<Cell> column(ExpectedKind kind, List<String> labels, Edition edition) {
        var signedUp = said(kind, labels.stream().map(label -> Missing.count(kind, label, edition.signedUp().values())).toList(), edition.signedUp().values());
        var came = said(kind, labels.stream().map(label -> edition.came(kind, label)).toList(), edition.came());
        var cells = new ArrayList<Cell>();
        for (int nr = 0; nr < labels.size(); nr++) cells.add(cell(edition, edition.expects(kind, labels.get(nr)), signedUp.get(nr), came.get(nr)));
        return cells;
    }

    private static List<Few> said(ExpectedKind kind, List<Integer> numbers, Collection<Background> all) {
        return kind == ExpectedKind.TARGET_GROUP ? numbers.stream().map(Few::of).toList() : Few.parts(numbers, all.stream().mapToInt(Background::adults).sum());
    }

    private static Cell cell(Edition edition, boolean expected, Few signedUp, Few came) {
        boolean needs = edition.event().contract() != AttendanceContract.JUST_COME;
        boolean counted = edition.over() && edition.wasCounted();
        return new Cell(edition.over(), expected, needs ? signedUp : null, counted ? came : null, needs && counted && signedUp.isNear(came));
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
