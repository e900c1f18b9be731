package org.samskap.proposals.internal.list;

import java.util.List;
import java.util.UUID;

import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.partners.OrganisationId;

/** By what a list can be narrowed, since some proposal in it has it. */
public record Occurring(List<EventId> events, List<SeriesId> series, List<UUID> groups, List<OrganisationId> organisations, List<String> tags) {}
