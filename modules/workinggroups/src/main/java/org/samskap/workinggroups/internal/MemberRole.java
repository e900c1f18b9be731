package org.samskap.workinggroups.internal;

/** What somebody does in a group: the one who founded it calls it together, the others are members. */
enum MemberRole { CONVENER, MEMBER }
