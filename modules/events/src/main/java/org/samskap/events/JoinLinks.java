package org.samskap.events;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of online rooms, one a day. For invitations of people who take part, and for those who plan; never for a
 * page, feed or file that others can open (case 3).
 */
public interface JoinLinks {

    /**
     * @param url  starts with https
     * @param note a phone number or code, how to connect; or null
     */
    record JoinLink(URI url, @Nullable String note) {}

    /** By day; a day without one is not in it. */
    Map<DayId, JoinLink> of(EventId event);

    /**
     * Sets the address of a day, or takes it away. Announces {@link EventChanged} when it is another than before.
     *
     * @throws org.samskap.ui.NotVisible when the event has no such day
     */
    void set(EventId event, DayId day, @Nullable JoinLink link);
}
