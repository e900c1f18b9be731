package org.samskap.events.web.parts;

import org.jspecify.annotations.Nullable;

/** What the form of an event's state carries. */
public record StateFields(@Nullable String version, @Nullable String state, @Nullable String note) {}
