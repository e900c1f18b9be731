package org.samskap.workinggroups.internal.notes;

/** Who reads a note: everybody, or only those in the group and the facilitators of its space. */
public enum Audience { EVERYONE, MEMBERS }
