package org.samskap.events;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * A series as its organiser writes it.
 *
 * @param where        in words, or null
 * @param whatHappens  what happens with the proposals: the promise, or null while none was made
 * @param contact      whom to ask, by role, or null
 * @param connectGuide how to connect from home, or null
 */
public record SeriesPlan(SpaceId space, String slug, String title, Lang lang, String what, String why, String who,
                         @Nullable String where, @Nullable String whatHappens, @Nullable String contact,
                         EventPlan.@Nullable Place usualPlace, @Nullable String usualOnline,
                         @Nullable String connectGuide, @Nullable String season, @Nullable String seasonTheme) {

    public SeriesPlan called(String slug) {
        return new SeriesPlan(space, slug, title, lang, what, why, who, where, whatHappens, contact, usualPlace, usualOnline, connectGuide,
                season, seasonTheme);
    }
}
