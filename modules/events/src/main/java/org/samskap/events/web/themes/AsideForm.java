package org.samskap.events.web.themes;

import org.jspecify.annotations.Nullable;

/** What whoever suggested a theme is told when it is not taken up. */
public record AsideForm(@Nullable String words) {}
