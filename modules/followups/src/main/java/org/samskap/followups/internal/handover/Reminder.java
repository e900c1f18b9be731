package org.samskap.followups.internal.handover;

/** Why somebody is reminded of a question to a unit. Names are stored. */
public enum Reminder { SOON, TODAY, LATE }
