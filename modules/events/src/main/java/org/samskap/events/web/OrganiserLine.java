package org.samskap.events.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.EventDetails;
import org.samskap.partners.Organisation.Logo;
import org.samskap.ui.Texts;

/**
 * Somebody who arranges an event.
 *
 * @param href page of the organisation, or null when it is not in the directory
 * @param logo of the organisation, or null
 */
public record OrganiserLine(String role, String name, @Nullable String href, @Nullable Logo logo) {

    static List<OrganiserLine> of(Texts texts, EventDetails event) {
        return event.plan().organisers().stream().map(organiser -> {
            var slug = organiser.organisation() == null ? null : event.organisationSlugs().get(organiser.organisation());
            return new OrganiserLine(texts.of("events.organiser." + organiser.role()), organiser.name(),
                    slug == null ? null : "/organisations/" + slug,
                    organiser.organisation() == null ? null : event.organiserLogos().get(organiser.organisation()));
        }).toList();
    }
}
