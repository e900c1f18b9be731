package org.samskap.proposals.web.room;

import java.util.List;

import org.samskap.proposals.internal.room.Idea;

/**
 * What stands on the wall.
 *
 * @param at   number of the last news that it shows
 * @param time of day when it was read
 */
public record Wall(List<Idea> ideas, long at, String time) {}
