package org.samskap.partners.internal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Commitment;
import org.samskap.partners.NeedKind;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Target;

/**
 * What an organisation is about to promise: in one line of its own words, how much, from a day until the same or a later one.
 *
 * @param need what of the target's needs it answers, or null
 */
public record Offer(OrganisationId organisation, Target target, Commitment.Kind kind, String what, @Nullable String amount,
                    @Nullable LocalDate from, @Nullable LocalDate until, @Nullable NeedKind need) {
    /** Characters that fit in the line. */
    public static final int LONGEST = 200;
    /** Characters of how much. */
    public static final int LONGEST_AMOUNT = 80;

    public Offer {
        what = oneLine(what);
        amount = amount == null || oneLine(amount).isEmpty() ? null : oneLine(amount);
        if (amount != null && length(amount) > LONGEST_AMOUNT) throw new IllegalArgumentException("How much is said in 1 to 80 characters");
        if (what.isEmpty() || length(what) > LONGEST) throw new IllegalArgumentException("A commitment is said in 1 to 200 characters");
        if (!inOrder(from, until)) throw new IllegalArgumentException("A commitment cannot end before it begins");
    }

    /** One of no certain size. */
    public Offer(OrganisationId organisation, Target target, Commitment.Kind kind, String what, @Nullable LocalDate from, @Nullable LocalDate until) {
        this(organisation, target, kind, what, null, from, until, null);
    }

    /** Line breaks and characters that nobody sees become blanks. */
    public static String oneLine(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Characters as people and the database count them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether it ends no earlier than it begins; an open end is always in order. */
    public static boolean inOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || !until.isBefore(from);
    }
}
