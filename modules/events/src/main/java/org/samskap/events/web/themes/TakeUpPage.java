package org.samskap.events.web.themes;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;

/** A suggested theme, for those who plan. */
public record TakeUpPage(String what, @Nullable String why, boolean open, String action, Field event, Field as, boolean dates) {}
