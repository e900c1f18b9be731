package org.samskap.events;

/**
 * What taking part asks of a person. JUST_COME: no sign-up at all. PER_DAY: each day by itself. ALL_DAYS: the days build
 * on each other. ONE_TRACK: exactly one track.
 */
public enum AttendanceContract { JUST_COME, PER_DAY, ALL_DAYS, ONE_TRACK }
