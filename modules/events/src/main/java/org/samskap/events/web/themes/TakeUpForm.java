package org.samskap.events.web.themes;

import org.jspecify.annotations.Nullable;

/** Which date takes a theme up, and as what. */
public record TakeUpForm(@Nullable String event, @Nullable String as) {}
