package org.samskap.proposals.web.list;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/** Something the list is narrowed to, and the list without it. */
public record Chosen(String kind, String what, @Nullable Lang lang, String withoutHref) {}
