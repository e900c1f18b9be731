package org.samskap.proposals.internal.moderation;

/** What was decided about a text: by a moderator, and for good by an administrator. Stored by name: add, never rename. */
public enum Decided { SHOWN, LEFT, HIDDEN, SHOWN_AGAIN, WAITS_AGAIN, ERASED }
