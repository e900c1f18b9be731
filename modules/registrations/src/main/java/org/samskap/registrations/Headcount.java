package org.samskap.registrations;

import org.jspecify.annotations.Nullable;

/** How many took part. Approximate counts say so; nobody is counted by name. */
public record Headcount(int number, boolean approximate, @Nullable String note) {}
