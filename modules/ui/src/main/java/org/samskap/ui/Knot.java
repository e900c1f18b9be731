package org.samskap.ui;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import gg.jte.Content;

/**
 * A node on the red thread: full size for what counts, small for steps on the way, ahead (hollow, dashed) for what is
 * promised.
 *
 * @param date   when it happened or is promised; null when there is no date
 * @param prefix text before the date such as "senast", or null
 * @param detail what stands under it, or null
 */
public record Knot(Size size, boolean ahead, @Nullable LocalDate date, @Nullable String prefix, Content what,
                   @Nullable Content detail) {

    public enum Size { FULL, SMALL }
}
