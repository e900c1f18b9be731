package org.samskap.events.web.rows;

import org.jspecify.annotations.Nullable;

/** What the form of a track carries. */
public record TrackFields(@Nullable String version, @Nullable String title) {}
