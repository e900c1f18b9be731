package org.samskap.partners.internal.people;

import java.time.Instant;
import java.util.UUID;

import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;

/** Somebody is asked to speak for an organisation, by whom, and until when the link in the mail works. */
public record Invitation(UUID id, OrganisationId organisation, PersonId person, PersonId invitedBy, Instant invitedAt, Instant expiresAt) {}
