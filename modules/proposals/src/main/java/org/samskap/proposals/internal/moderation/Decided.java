package org.samskap.proposals.internal.moderation;

/** What a moderator decided about a text. */
public enum Decided { SHOWN, LEFT, HIDDEN, SHOWN_AGAIN }
