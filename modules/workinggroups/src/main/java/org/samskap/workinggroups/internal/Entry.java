package org.samskap.workinggroups.internal;

import org.jspecify.annotations.Nullable;

/**
 * How somebody comes into a group.
 *
 * @param shown whether everybody may see the name
 * @param note  what the person wrote when she asked, or null
 */
public record Entry(MemberRole role, MemberState state, boolean shown, @Nullable String note) {}
