package org.samskap.events.web.parts;

import org.jspecify.annotations.Nullable;

/** What the form of a day carries. */
public record DayFields(@Nullable String version, @Nullable String date, @Nullable String starts, @Nullable String ends,
                        @Nullable String title, @Nullable String place, @Nullable String address, @Nullable String online) {}
