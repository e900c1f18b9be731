package org.samskap.workinggroups.internal.notes;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What is told of a file before somebody takes it. @param ending of its name, without a dot */
public record NoteFile(String ending, String mediaType, int bytes) {

    /** Null where a note has no file. */
    static @Nullable NoteFile of(@Nullable String ending, @Nullable String mediaType, @Nullable Integer bytes) {
        return ending == null || mediaType == null || bytes == null ? null : new NoteFile(ending, mediaType, bytes);
    }

    /** "PDF". */
    public String kind() {
        return ending.toUpperCase(Locale.ROOT);
    }
}
