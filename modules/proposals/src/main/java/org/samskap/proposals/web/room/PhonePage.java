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
 * @param waits    whether what was handed in is read before it stands on the wall
 * @param begun    when the form was shown, as nobody can make it up
 * @param key      one-time key of the form
 */
public record PhonePage(Shell shell, Room room, Wall wall, Updates updates, Field idea, String key, @Nullable Receipt receipt,
                        boolean waits, String begun, List<Problem> problems) {}
