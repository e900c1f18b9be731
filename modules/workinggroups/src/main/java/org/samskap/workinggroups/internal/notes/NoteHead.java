package org.samskap.workinggroups.internal.notes;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A note or a material as a list shows it. */
public record NoteHead(NoteId id, String title, @Nullable String link, Audience audience, Instant at, @Nullable NoteFile file) {

    public static NoteHead of(NoteId id, String title, @Nullable String link, Audience audience, Instant at, @Nullable String ending, @Nullable String mediaType,
                              @Nullable Integer bytes) {
        return new NoteHead(id, title, link, audience, at, NoteFile.of(ending, mediaType, bytes));
    }
}
