package org.samskap.accounts;

/** The signed-in person on whose behalf something is done. Ask for it as a nullable controller parameter. */
public record Actor(PersonId id, String name) {}
