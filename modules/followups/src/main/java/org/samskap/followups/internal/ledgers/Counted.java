package org.samskap.followups.internal.ledgers;

import java.util.List;
import java.util.Map;

import org.samskap.events.EventId;
import org.samskap.followups.internal.Item;

/**
 * What a ledger page needs.
 *
 * @param meetings what came of each event at which something was raised; what was raised between events is in the figures only
 * @param years    in which something was raised, whatever year is asked for, the first one first
 * @param tracks   slugs of tracks in which something was raised, whatever track is asked for
 * @param first    the proposals, in the order in which they were raised, one more than asked for when there are more
 */
public record Counted(Figures figures, Map<EventId, Map<Stage, Integer>> meetings, List<Integer> years, List<String> tracks, List<Item> first) {}
