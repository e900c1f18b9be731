package org.samskap.proposals.web.room;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.internal.room.Room;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Shell;
import org.samskap.ui.Updates;

/**
 * A phone in a room.
 *
 * @param receipt  of what was handed in just now, or null
 * @param readFirst whether ideas are read before they stand on the wall
 * @param key      one-time key of the form
 */
public record PhonePage(Shell shell, Room room, Wall wall, Updates updates, Field idea, String key, @Nullable Receipt receipt,
                        boolean readFirst, List<Problem> problems) {}
