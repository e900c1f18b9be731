package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Sector;
import org.samskap.registrations.internal.signup.ExpectedKind;
import org.samskap.registrations.internal.signup.SettingsDesk.Settings;
import org.samskap.registrations.internal.signup.Setup;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * What an organiser ticked and typed about sign-up; places come beside it.
 *
 * @param version that was seen when it was begun
 */
record SettingsForm(@Nullable String open, @Nullable List<String> modes, @Nullable List<String> people, @Nullable List<String> asks,
                    @Nullable String answerHours, @Nullable String keepNeedsDays, @Nullable String groups, @Nullable String municipalities,
                    @Nullable List<String> sectors, @Nullable Integer version) {
    private static final int LONGEST_LABEL = 200;

    static SettingsForm of(Settings settings) {
        var setup = settings.setup();
        var asks = setup.asks();
        var expected = settings.expected();
        return new SettingsForm(setup.open() ? "true" : null, ticked(Map.of("IN_ROOM", setup.inRoom(), "ONLINE", setup.online())),
                ticked(Map.of("several", setup.several(), "children", setup.children(), "approval", setup.approval(), "late", setup.lateList())),
                ticked(Map.of("organisation", asks.organisation(), "municipality", asks.municipality(), "targetGroups", asks.targetGroups(),
                        "access", asks.access(), "diet", asks.diet(), "ideas", asks.ideas())),
                "" + setup.answerHours(), "" + setup.keepNeedsDays(), lines(expected.get(ExpectedKind.TARGET_GROUP)),
                lines(expected.get(ExpectedKind.MUNICIPALITY)), expected.getOrDefault(ExpectedKind.SECTOR, List.of()), settings.version());
    }

    private static List<String> ticked(Map<String, Boolean> boxes) {
        return boxes.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    private static String lines(@Nullable List<String> words) {
        return words == null ? "" : String.join("\n", words);
    }

    boolean has(@Nullable List<String> boxes, String box) {
        return boxes != null && boxes.contains(box);
    }

    SettingsForm at(int version) {
        return new SettingsForm(open, modes, people, asks, answerHours, keepNeedsDays, groups, municipalities, sectors, version);
    }

    /** Where nobody signs up there is only this to say. */
    SettingsForm withExpected(SettingsForm typed) {
        return new SettingsForm(open, modes, people, asks, answerHours, keepNeedsDays, typed.groups, typed.municipalities, typed.sectors, typed.version);
    }

    /** A form without a version saw nothing. */
    int seen() {
        return version == null ? -1 : version;
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        var setup = setup();
        if (!setup.inRoom() && !setup.online()) problems.add(new Problem("modes", texts.of("registrations.settings.modes.missing")));
        if (setup.answerHours() < 1 || setup.answerHours() > Setup.LONGEST_ANSWER) {
            problems.add(new Problem("answerHours", texts.of("registrations.settings.number", 1, Setup.LONGEST_ANSWER)));
        }
        if (setup.keepNeedsDays() < 0 || setup.keepNeedsDays() > Setup.LONGEST_KEPT) {
            problems.add(new Problem("keepNeedsDays", texts.of("registrations.settings.number", 0, Setup.LONGEST_KEPT)));
        }
        if (isTooLong(groups)) problems.add(new Problem("groups", texts.of("registrations.signup.long", LONGEST_LABEL)));
        if (isTooLong(municipalities)) problems.add(new Problem("municipalities", texts.of("registrations.signup.long", LONGEST_LABEL)));
        return problems;
    }

    private static boolean isTooLong(@Nullable String lines) {
        return words(lines).stream().anyMatch(label -> label.length() > LONGEST_LABEL);
    }

    /** Numbers that are none become -1, which no limit allows. */
    Setup setup() {
        return new Setup(open != null, has(modes, "IN_ROOM"), has(modes, "ONLINE"), has(people, "approval"), has(people, "several"),
                has(people, "children"), has(people, "late"), number(answerHours), new Setup.Asks(has(asks, "organisation"),
                has(asks, "municipality"), has(asks, "targetGroups"), has(asks, "access"), has(asks, "diet"), has(asks, "ideas")), number(keepNeedsDays));
    }

    static int number(@Nullable String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }

    Map<ExpectedKind, List<String>> expected() {
        var expected = new LinkedHashMap<ExpectedKind, List<String>>();
        expected.put(ExpectedKind.TARGET_GROUP, words(groups));
        expected.put(ExpectedKind.MUNICIPALITY, words(municipalities));
        expected.put(ExpectedKind.SECTOR, Arrays.stream(Sector.values()).map(Enum::name).filter(name -> has(sectors, name)).toList());
        return expected;
    }

    private static List<String> words(@Nullable String lines) {
        return lines == null ? new ArrayList<>() : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
