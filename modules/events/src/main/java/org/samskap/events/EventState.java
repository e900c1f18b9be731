package org.samskap.events;

/** Where an event stands in public. A draft is seen by those who plan in its space and by nobody else (SEC-02). */
public enum EventState { DRAFT, SAVE_THE_DATE, OPEN, CHANGED, FULL, CLOSED, CANCELLED, HELD }
