package org.samskap.registrations.web.people;

import org.samskap.registrations.Interest;

/** How many asked for the same, and how many of them confirmed their address, so that they will hear. */
public record AskingRow(Interest interest, int number, int reachable) {}
