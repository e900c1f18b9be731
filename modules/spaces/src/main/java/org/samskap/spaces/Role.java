package org.samskap.spaces;

/** What a person does in a space. Everybody is a participant; that needs no role. */
public enum Role { FACILITATOR, COMMUNICATOR, ORGANISER, ADMINISTRATOR }
