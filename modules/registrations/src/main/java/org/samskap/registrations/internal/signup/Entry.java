package org.samskap.registrations.internal.signup;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.SignUp;

/** A sign-up with all that was said at it, for the person and for organisers; the note is what the organiser wrote when saying no. */
public record Entry(SignUp signUp, Details details, @Nullable String note) {}
