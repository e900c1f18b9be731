package org.samskap.proposals.web.lineage;

import org.samskap.ui.Field;

/** The fields of the page on which proposals are merged. */
public record MergeFields(Field also, Field into, Field title, Field body, Field why) {}
