package org.samskap.proposals.web.room;

import org.samskap.proposals.internal.room.Room;
import org.samskap.ui.Shell;
import org.samskap.ui.Updates;

/**
 * The big screen of a room.
 *
 * @param address where phones write, for the square
 * @param door    where the code is typed, as people read it
 */
public record ScreenPage(Shell shell, Room room, Wall wall, Updates updates, String address, String door) {}
