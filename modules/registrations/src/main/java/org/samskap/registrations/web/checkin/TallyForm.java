package org.samskap.registrations.web.checkin;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.checkin.Tally;
import org.samskap.ui.NotVisible;

/** A plus or a minus pressed. */
record TallyForm(@Nullable String day, @Nullable String stakeholder, @Nullable String mode, @Nullable String by) {
    private static final Set<String> STEPS = Set.of("-1", "1", "5");

    /** @throws NotVisible when no button of ours sends this */
    Tally tally() {
        var how = Arrays.stream(Mode.values()).filter(value -> value.name().equals(mode)).findFirst().orElseThrow(() -> new NotVisible("mode"));
        if (by == null || !STEPS.contains(by)) throw new NotVisible("step");
        return new Tally(Said.day(day), stakeholder == null ? Tally.OTHERS : stakeholder, how, Integer.parseInt(by));
    }
}
