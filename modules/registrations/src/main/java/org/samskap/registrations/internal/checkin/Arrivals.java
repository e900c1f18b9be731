package org.samskap.registrations.internal.checkin;

import static org.jooq.impl.DSL.max;
import static org.samskap.registrations.internal.checkin.CheckInTable.CHECK_IN;
import static org.samskap.registrations.internal.checkin.TallyTable.TALLY;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;
import org.samskap.events.EventId;
import org.samskap.registrations.SignUpId;
import org.springframework.stereotype.Repository;

/** Who came to several events, as far as anybody counted. Who may know, the caller has seen to. */
@Repository("registrationsArrivals")
public class Arrivals {
    private final DSLContext sql;

    Arrivals(DSLContext sql) {
        this.sql = sql;
    }

    /** Sign-ups that were checked in on any day, by event. */
    public Map<EventId, Set<SignUpId>> checkedIn(Collection<EventId> events) {
        return sql.selectDistinct(CHECK_IN.EVENT_ID, CHECK_IN.SIGN_UP_ID).from(CHECK_IN).where(CHECK_IN.EVENT_ID.in(events))
                .fetchGroups(CHECK_IN.EVENT_ID, CHECK_IN.SIGN_UP_ID).entrySet().stream()
                .collect(HashMap::new, (map, entry) -> map.put(entry.getKey(), Set.copyOf(entry.getValue())), HashMap::putAll);
    }

    /** Walk-ins by event and group: those of the group's fullest day, rather than somebody twice. The others have no group. */
    public Map<EventId, Map<String, Integer>> walkedIn(Collection<EventId> events) {
        var walkedIn = new HashMap<EventId, Map<String, Integer>>();
        sql.select(TALLY.EVENT_ID, TALLY.STAKEHOLDER, TALLY.MODE, max(TALLY.NUMBER)).from(TALLY)
                .where(TALLY.EVENT_ID.in(events), TALLY.NUMBER.gt(0), TALLY.STAKEHOLDER.ne(Tally.OTHERS)).groupBy(TALLY.EVENT_ID, TALLY.STAKEHOLDER, TALLY.MODE)
                .forEach(row -> walkedIn.computeIfAbsent(row.value1(), event -> new HashMap<>()).merge(row.value2(), row.value4(), Integer::sum));
        return walkedIn;
    }
}
