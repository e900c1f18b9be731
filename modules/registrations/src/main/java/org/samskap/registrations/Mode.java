package org.samskap.registrations;

/** How somebody takes part. */
public enum Mode { IN_ROOM, ONLINE }
