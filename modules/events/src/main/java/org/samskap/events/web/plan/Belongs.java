package org.samskap.events.web.plan;

import org.jspecify.annotations.Nullable;
import org.samskap.events.SeriesId;
import org.samskap.spaces.SpaceId;

/**
 * Where something may be planned.
 *
 * @param value  what the form carries for it
 * @param series null for the space itself
 */
record Belongs(String value, String label, SpaceId space, @Nullable SeriesId series) {}
