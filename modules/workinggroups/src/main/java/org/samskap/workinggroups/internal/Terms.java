package org.samskap.workinggroups.internal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.events.SeriesId;
import org.samskap.workinggroups.WorkingGroupId;

/**
 * What a group is run by.
 *
 * @param contact   whom to ask, by role or name, or null
 * @param series    whose meetings hear its reports, or null
 * @param ownSeries its own meetings, or null while it has none
 * @param reportBy  the last day for its next report, or null
 * @param successor the group that carries on, or null
 * @param version   rises with each change, so that two who edit at once notice (REL-28)
 * @param hidden    whether a moderator hid what the group says of itself; then purpose, outcome and contact are empty
 */
public record Terms(@Nullable String contact, Joining joining, @Nullable SeriesId series, @Nullable SeriesId ownSeries,
                    @Nullable LocalDate reportBy, @Nullable WorkingGroupId successor, int version,
                    boolean hidden) {}
