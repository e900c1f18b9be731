package org.samskap.registrations.internal.checkin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.SignUp;

/**
 * Somebody who may stand at the door.
 *
 * @param name     as they signed up, or null when they left none
 * @param arrived  when they were checked in on the day in question, or null
 * @param expected whether they signed up for that day
 */
public record Guest(SignUp signUp, @Nullable String name, @Nullable Instant arrived, boolean expected) {}
