package org.samskap.partners.internal.calls;

import java.time.Instant;
import java.time.LocalDate;

import org.samskap.accounts.PersonId;
import org.samskap.partners.CallId;
import org.samskap.partners.Calls.Answer;
import org.samskap.partners.ExpressionId;
import org.samskap.ui.Lang;

/**
 * What an organisation answered.
 *
 * @param contact who wrote, known to the organiser only
 */
public record Expression(ExpressionId id, CallId call, Answer answer, PersonId contact, Lang lang, Instant saidAt, LocalDate removeOn) {}
