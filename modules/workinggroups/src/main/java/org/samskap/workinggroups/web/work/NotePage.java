package org.samskap.workinggroups.web.work;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.notes.Notes.Note;

/**
 * A note as one reads it.
 *
 * @param by         who wrote it, or null when this page does not show the name
 * @param removeHref to take it away, or null for those who may not
 */
public record NotePage(WorkingGroup group, Note note, @Nullable String by, ZoneId zone, @Nullable String removeHref) {}
