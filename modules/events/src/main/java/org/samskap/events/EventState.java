package org.samskap.events;

/** Where an event stands in public. */
public enum EventState { SAVE_THE_DATE, OPEN, CHANGED, FULL, CLOSED, CANCELLED, HELD }
