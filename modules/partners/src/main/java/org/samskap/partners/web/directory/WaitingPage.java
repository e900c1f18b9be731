package org.samskap.partners.web.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.internal.directory.Kept;

/**
 * Entries that nobody verified yet.
 *
 * @param more where the next part is, or null
 */
public record WaitingPage(List<Kept> rows, @Nullable String more) {}
