package org.samskap.registrations.internal.signup;

import java.util.UUID;

import org.samskap.registrations.internal.questions.Told;

/**
 * Somebody's asking to take part.
 *
 * @param formKey made when the form was shown, so that sending it twice is asking once (REL-29)
 */
public record Ask(UUID formKey, Wish wish, Details details, Told told) {}
