package org.samskap.registrations;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.DayId;
import org.samskap.partners.Sector;
import org.samskap.ui.Lang;

/**
 * What organisers enter otherwise than page by page, for instance from a file. The same rules hold as on the pages, and whoever does
 * not plan the event meets {@link org.samskap.ui.NotVisible}.
 */
public interface EnteredSignUps {

    /**
     * How an event takes sign-ups.
     *
     * @param places   for all together, or null when there is no limit
     * @param expected target groups that should come, so that it shows who is missing
     */
    record Opening(@Nullable Integer places, boolean several, boolean children, List<String> expected) {}

    /**
     * Somebody who takes part.
     *
     * @param account of somebody who signs up for themselves, or null: then the organiser writes them down
     * @param email   of somebody without an account, or null
     * @param idea    what they could share, or null
     */
    record Guest(@Nullable PersonId account, String name, @Nullable String email, Lang lang, Mode mode, @Nullable String track, Set<DayId> days,
                 int adults, int children, @Nullable String organisation, @Nullable Sector sector, List<String> targetGroups, @Nullable String idea) {}

    /** Opens sign-up here, with what its form asks for. */
    void open(String slug, Actor organiser, Opening opening);

    /** Signs somebody up. */
    SignUpId add(String slug, Actor organiser, Guest guest);

    /** Somebody was there. Twice does no harm. */
    void checkIn(String slug, Actor organiser, DayId day, SignUpId signUp);

    /**
     * Counts walk-ins without names.
     *
     * @param targetGroup one of the event's, or null for others
     */
    void count(String slug, Actor organiser, DayId day, @Nullable String targetGroup, Mode mode, int number);
}
