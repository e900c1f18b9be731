package org.samskap.followups.web.seals;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.Seals.Seal;
import org.samskap.followups.TrailCheck.Fault;
import org.samskap.spaces.Space;
import org.samskap.ui.Texts;

/**
 * A sealed month.
 *
 * @param month its name, such as "oktober 2023"
 * @param fault the first entry of the whole chain that does not fit, or null
 */
public record SealPage(Space space, Seal seal, String month, @Nullable Fault fault) {

    /** Whether everything up to this seal is as it was sealed. */
    public boolean fits() {
        return fault == null || fault.number() > seal.last();
    }

    /** The month and year as they stand alone: "oktober 2023", "październik 2023". */
    public static String name(Texts texts, YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", texts.lang().locale()).format(month);
    }
}
