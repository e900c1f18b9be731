package org.samskap.workinggroups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;

/** What groups owe by a day: reports they promised, things somebody in them took on, and money they meant to apply for. */
public interface GroupDuties {

    /** What is late in the spaces, the oldest first, at most so many; one statement. */
    List<Duty> listLate(Collection<SpaceId> spaces, int atMost);

    /** Writes to those who owe something soon or are late, once for each day that was promised. How many letters were written. */
    int remind();

    /** A report, something to do, or a source of money that takes applications until a day. */
    enum Kind { REPORT, ACTION, MONEY }

    /** @param what that is to be done, or the source of money; null for a report */
    record Duty(SpaceId space, String group, String href, Kind kind, @Nullable String what, LocalDate due) {}
}
