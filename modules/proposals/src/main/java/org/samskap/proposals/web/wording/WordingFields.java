package org.samskap.proposals.web.wording;

import org.samskap.ui.Field;

/** The fields of the page on which a text is changed. */
public record WordingFields(Field title, Field body, Field note, Field closes) {}
