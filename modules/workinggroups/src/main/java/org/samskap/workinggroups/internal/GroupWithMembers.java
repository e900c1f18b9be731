package org.samskap.workinggroups.internal;

import java.util.List;

import org.samskap.workinggroups.WorkingGroup;

/** A group and everyone in it, the first to join first. */
public record GroupWithMembers(WorkingGroup group, List<Member> members) {}
