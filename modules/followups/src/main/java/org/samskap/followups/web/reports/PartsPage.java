package org.samskap.followups.web.reports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.reports.ReportParts;
import org.samskap.ui.Field;

import gg.jte.Content;

/**
 * What goes along with a report-back.
 *
 * @param sent  whether it went out, so that nothing can be taken away any more
 * @param words the fields of one more language; empty when it is said in all of them
 */
public record PartsPage(String id, boolean sent, String backHref, Content text, List<ReportParts.Version> versions, List<ReportParts.Attached> files, List<Field> words,
                        List<Field> file, @Nullable String lang) {}
