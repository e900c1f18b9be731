package org.samskap.events.web.forms;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan.Kind;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Lang;
import org.samskap.ui.Texts;

/** What organisers choose from. */
public final class Choices {
    private static final List<String> ZONES = List.of("Europe/Stockholm", "Europe/Warsaw", "Europe/Helsinki", "Europe/London", "UTC");

    private Choices() {}

    public static List<Choice> kinds(Texts texts) {
        return Arrays.stream(Kind.values()).map(kind -> Choice.of(kind.name(), texts.of("events.kind." + kind))).toList();
    }

    public static List<Choice> contracts(Texts texts) {
        return Arrays.stream(AttendanceContract.values()).map(contract -> new Choice(contract.name(),
                texts.of("events.plan.contract." + contract), texts.of("events.plan.contract." + contract + ".hint"))).toList();
    }

    public static List<Choice> languages() {
        return Arrays.stream(Lang.values()).map(lang -> Choice.of(lang.name(), lang.ownName())).toList();
    }

    /** The usual ones, and the one that is set already. */
    public static List<Choice> zones(@Nullable String set) {
        return Stream.concat(zone(set) == null || set == null ? Stream.of() : Stream.of(set), ZONES.stream()).distinct()
                .map(zone -> Choice.of(zone, zone)).toList();
    }

    /** The zone of this name, or null when there is none. */
    public static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
