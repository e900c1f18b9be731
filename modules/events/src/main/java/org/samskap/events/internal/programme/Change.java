package org.samskap.events.internal.programme;

import org.jspecify.annotations.Nullable;

/**
 * What one version of a programme changed for those who had read the one before. Stored for good.
 *
 * @param title  of the session as it is called now
 * @param before what it was: a date, hours such as 13:00–14:00, a place, a track, somebody; null when it was nothing or
 *               nothing that needs to be said
 * @param after  what it is now, likewise
 */
public record Change(Kind kind, String title, @Nullable String before, @Nullable String after) {

    public enum Kind { NEW, CANCELLED, RENAMED, DAY, TIME, PLACE, TRACK, PERSON_ADDED, PERSON_LEFT, TEXT }
}
