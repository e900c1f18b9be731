package org.samskap.registrations;

/** Why somebody left an address at an event. */
public enum Interest { REGISTRATION_OPENS, WHAT_CAME_OF_IT }
