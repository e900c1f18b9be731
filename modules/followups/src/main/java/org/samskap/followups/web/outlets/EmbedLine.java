package org.samskap.followups.web.outlets;

import java.time.LocalDate;

/** A report-back in the list for another site. @param lang of the title */
public record EmbedLine(String href, String title, String lang, LocalDate day, String beginning) {}
