package org.samskap.proposals.internal.alike;

import org.samskap.ui.Lang;

/** What somebody said, as far as it is compared: a title says more about the matter than the text below it. */
public record Said(String title, String body, Lang lang) {}
