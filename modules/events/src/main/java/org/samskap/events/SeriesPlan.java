package org.samskap.events;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * A series as its organiser writes it.
 *
 * @param whatHappens  what happens with the proposals: the promise
 * @param connectGuide how to connect from home, or null
 */
public record SeriesPlan(SpaceId space, String slug, String title, Lang lang, String what, String why, String who,
                         String where, String whatHappens, String contact, EventPlan.@Nullable Place usualPlace,
                         @Nullable String usualOnline, @Nullable String connectGuide, @Nullable String season,
                         @Nullable String seasonTheme) {}
