package org.samskap.workinggroups.internal;

/** Where somebody stands with a group. Who asked waits for an answer; who left or was declined may ask again. */
public enum MemberState { ASKED, INVITED, IN, LEFT, DECLINED }
