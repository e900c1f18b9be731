package org.samskap.registrations.internal.signup;

import org.samskap.events.EventOutline;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUp;

/**
 * How an event takes sign-ups.
 *
 * @param open          whether people may sign up here at all
 * @param approval      whether the organiser says yes to each
 * @param several       whether one may sign up more grown-ups than oneself
 * @param lateList      whether people may ask after the last day
 * @param answerHours   how long a place that came free is kept for an answer
 * @param keepNeedsDays how many days after the event needs are deleted
 */
public record Setup(boolean open, boolean inRoom, boolean online, boolean approval, boolean several, boolean children,
                    boolean lateList, int answerHours, Asks asks, int keepNeedsDays) {
    public static final int LONGEST_ANSWER = 336;
    public static final int LONGEST_KEPT = 90;
    private static final int TWO_DAYS = 48;
    private static final int TWO_WEEKS = 14;

    /** What the form asks for; nobody has to answer any of it. */
    public record Asks(boolean organisation, boolean municipality, boolean targetGroups, boolean access, boolean diet, boolean ideas) {}

    /** Where an organiser begins: what the days say of room and net, and access needs, which nobody should have to beg for. */
    public static Setup suggested(EventOutline event) {
        boolean online = event.days().stream().anyMatch(day -> day.online() != null);
        boolean inRoom = !online || event.days().stream().anyMatch(day -> day.place() != null);
        return new Setup(false, inRoom, online, false, false, false, false, TWO_DAYS,
                new Asks(false, false, false, true, false, false), TWO_WEEKS);
    }

    public boolean offers(Mode mode) {
        return mode == Mode.IN_ROOM ? inRoom : online;
    }

    /** The same for somebody who may keep what they have, even where it is not offered to others any more. */
    public Setup allowing(SignUp had) {
        return new Setup(open, inRoom || had.mode() == Mode.IN_ROOM, online || had.mode() == Mode.ONLINE, approval, several || had.adults() > 1,
                children || had.children() > 0, lateList, answerHours, asks, keepNeedsDays);
    }
}
