package org.samskap.events.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.programme.Release;
import org.samskap.partners.Organisation.Logo;
import org.samskap.partners.OrganisationId;

/**
 * All there is to know about one event.
 *
 * @param plan              as its organiser wrote it last, with the released programme as its reader may see it; what it
 *                          follows is oldest first
 * @param release           the version of the programme, or null when none is public
 * @param earlier           the events that led to it, oldest first, also those that it follows by way of others
 * @param later             the events that came or come of it, soonest first
 * @param organisationSlugs of the organisers that stand in the directory
 * @param organiserLogos    of those that have one
 * @param version           how often the plan was changed
 * @param stateNote         why it is in its state, in the organiser's words, or null
 * @param predecessor       the edition before this one, or null
 * @param successor         the edition after it, or null
 * @param materials         its files, logos too, oldest first
 * @param usual             where its series usually meets, or null when it is in none
 * @param minutesOn         when its minutes were published, or null
 * @param linked            days whose online room has an address, which itself is no business of a page
 * @param guided            whether its series says how to connect
 */
public record EventDetails(EventSummary summary, EventPlan plan, @Nullable SeriesLink series,
                           List<EventSummary> earlier, List<EventSummary> later,
                           Map<OrganisationId, String> organisationSlugs, Map<OrganisationId, Logo> organiserLogos, @Nullable Release release, int version,
                           @Nullable String stateNote, @Nullable EventSummary predecessor,
                           @Nullable EventSummary successor, @Nullable UsualPlace usual, List<Material> materials,
                           @Nullable Instant minutesOn, Set<DayId> linked, boolean guided) {

    /** The series it belongs to. */
    public record SeriesLink(String slug, String title) {}
}
