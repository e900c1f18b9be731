package org.samskap.workinggroups.web;

import org.jspecify.annotations.Nullable;

/** For which organisation somebody joins; nothing for oneself. */
public record JoinForm(@Nullable String organisation) {}
