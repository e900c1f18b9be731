package org.samskap.registrations.internal.signup;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Sector;

/**
 * What somebody tells besides; all of it may be left out.
 *
 * @param idea      what they could share, in words
 * @param ideaTrack slug of the track it belongs to
 */
public record Details(@Nullable String organisation, @Nullable Sector sector, @Nullable String municipality, List<String> targetGroups,
                      @Nullable String idea, @Nullable String ideaTrack, boolean wantsToHear) {
    public static final Details NONE = new Details(null, null, null, List.of(), null, null, false);

    /** What is not asked any more stays as it was said. */
    Details keeping(Details before, Setup.Asks asks) {
        return new Details(asks.organisation() ? organisation : before.organisation, asks.organisation() ? sector : before.sector,
                asks.municipality() ? municipality : before.municipality, asks.targetGroups() ? targetGroups : before.targetGroups,
                asks.ideas() ? idea : before.idea, asks.ideas() ? ideaTrack : before.ideaTrack, wantsToHear);
    }
}
