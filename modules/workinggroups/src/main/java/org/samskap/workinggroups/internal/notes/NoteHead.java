package org.samskap.workinggroups.internal.notes;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A note or a material as a list shows it. */
public record NoteHead(NoteId id, String title, @Nullable String link, Audience audience, Instant at) {}
