package org.samskap.events.internal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;

import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.SessionId;

class SessionsTests {
    private static final EventPlan EMPTY = aConference("c").withProgramme(List.of(), List.of());

    @Test
    void aNewSessionStandsWhereItsHourPutsIt() {
        var plan = Sessions.put(Sessions.put(Sessions.put(EMPTY, at("Ten", 1, 10)), at("Nine", 1, 9)), at("Tomorrow", 2, 8));
        plan = Sessions.put(Sessions.put(plan, at("Eleven", 1, 11)), session(null, "Somewhen", null, null));

        assertThat(plan.sessions()).extracting(Session::title).containsExactly("Nine", "Ten", "Eleven", "Tomorrow", "Somewhen");
    }

    @Test
    void aSessionThatIsChangedStaysWhereItIsUnlessItsHourChanged() {
        var id = SessionId.next();
        var plan = Sessions.put(Sessions.put(EMPTY, session(id, "A", 1, LocalTime.of(9, 0))), at("B", 1, 9));

        assertThat(Sessions.put(plan, session(id, "A2", 1, LocalTime.of(9, 0))).sessions()).extracting(Session::title).containsExactly("A2", "B");
        assertThat(Sessions.put(plan, session(id, "A2", 1, LocalTime.of(10, 0))).sessions()).extracting(Session::title).containsExactly("B", "A2");
    }

    @Test
    void whatComesBackEveryDayIsASessionOfEach() {
        assertThat(Sessions.putEveryDay(EMPTY, at("Strand", 1, 9)).sessions()).extracting(Session::day).containsExactly(1, 2);
    }

    @Test
    void movingStaysWithinTheDay() {
        var first = SessionId.next();
        var plan = Sessions.put(Sessions.put(Sessions.put(EMPTY, session(first, "A", 1, null)), session(null, "B", 1, null)), session(null, "C", 2, null));

        var moved = Sessions.move(plan, first, false);

        assertThat(moved.sessions()).extracting(Session::title).containsExactly("B", "A", "C");
        assertThat(Sessions.move(moved, first, false)).isEqualTo(moved);
    }

    private static Session at(String title, int day, int hour) {
        return session(null, title, day, LocalTime.of(hour, 0));
    }

    private static Session session(@Nullable SessionId id, String title, @Nullable Integer day, @Nullable LocalTime starts) {
        return Sessions.on(day, id, new Session(null, null, null, title, SessionKind.TALK, starts, null, null, false, null, null, null, false, null, null, List.of()));
    }
}
