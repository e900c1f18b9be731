package org.samskap.spaces;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/**
 * An arena such as "Gemensam utvecklingsgrupp".
 *
 * @param prefix        letters that start the references of its proposals, such as GU
 * @param answerWithin  days within which a new proposal gets its first report-back
 * @param premoderated  whether texts of people without an account wait for a facilitator before they are public
 * @param contactEmail  of a role, never of a person; null when there is none
 * @param demo          whether it holds demo content, which pages then say
 */
public record Space(SpaceId id, String slug, String name, Lang lang, ZoneId zone, String prefix, String summary,
                    String about, String whoMeets, String whatHappens, String contactRole,
                    @Nullable String contactEmail, int answerWithin, boolean premoderated, boolean demo) {

    /** Path of its page. */
    public String href() {
        return "/spaces/" + slug;
    }
}
