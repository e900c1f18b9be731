package org.samskap.workinggroups.internal.needs;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.NeedKind;

/** Something that a group lacks, as its page shows it. @param what in its own words, or null */
public record Said(UUID id, NeedKind kind, @Nullable String what) {}
