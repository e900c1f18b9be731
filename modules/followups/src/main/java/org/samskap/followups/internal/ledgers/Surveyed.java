package org.samskap.followups.internal.ledgers;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.samskap.events.EventId;

/**
 * What was raised and what became of it, divided in several ways.
 *
 * @param meetings by the event at which it was raised
 * @param periods  by year, or by month when it is of one year; the first one first
 * @param themes   by theme; a proposal with two themes is in both
 * @param years    in which something was raised, whatever year is asked for
 */
public record Surveyed(Figures figures, Map<EventId, Map<Stage, Integer>> meetings, Map<Integer, Map<Stage, Integer>> periods,
                       Map<UUID, Map<Stage, Integer>> themes, List<Integer> years) {}
