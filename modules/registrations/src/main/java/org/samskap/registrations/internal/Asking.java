package org.samskap.registrations.internal;

import java.time.Instant;

import org.samskap.accounts.PersonId;
import org.samskap.registrations.Interest;

/** Somebody who asked to hear more. */
public record Asking(PersonId person, Interest interest, Instant at) {}
