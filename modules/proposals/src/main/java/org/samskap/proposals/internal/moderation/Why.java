package org.samskap.proposals.internal.moderation;

/** Why a moderator should look at a text. */
public enum Why { WAITING, REPORTED, APPEALED }
