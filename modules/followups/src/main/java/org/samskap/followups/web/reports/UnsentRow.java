package org.samskap.followups.web.reports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report-back that has not gone out.
 *
 * @param at       when it goes out, in words; null for a draft
 * @param problems why it did not go out at its hour
 */
public record UnsentRow(String id, String beginning, @Nullable String lang, String about, @Nullable String at, List<String> problems) {}
