package org.samskap.partners;

import java.time.Instant;

import org.samskap.accounts.PersonId;
import org.jmolecules.event.types.DomainEvent;

/** A person speaks for an organisation from now on. */
public record RepresentativeAppointed(OrganisationId organisation, PersonId person, Instant occurredAt) implements DomainEvent {}
