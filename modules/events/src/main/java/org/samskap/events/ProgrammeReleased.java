package org.samskap.events;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/**
 * A version of the programme was made public. Announced at most once for each number.
 *
 * @param number of the version, counted from 1; the first one changes nothing for anybody
 */
public record ProgrammeReleased(EventId event, SpaceId space, int number, Instant occurredAt) implements DomainEvent {}
