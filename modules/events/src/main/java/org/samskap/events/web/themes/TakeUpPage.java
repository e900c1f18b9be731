package org.samskap.events.web.themes;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;

/**
 * A suggested theme, for those who plan.
 *
 * @param suspect whether a program seems to have written it
 * @param heard   whether whoever suggested it left an address, and will hear
 * @param words   for them, when it is not taken up
 */
public record TakeUpPage(String what, @Nullable String why, boolean open, boolean suspect, boolean heard, String action, Field event, Field as,
                         boolean dates, Field words) {}
