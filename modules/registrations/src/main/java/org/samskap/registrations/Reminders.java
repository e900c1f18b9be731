package org.samskap.registrations;

/** Letters that the clock sends to those who take part. May run at any time, on any node, and again after a crash. */
public interface Reminders {

    /**
     * Reminds of the days that are near, once for each sign-up; whoever was invited later than that needs no reminder.
     *
     * @return how many letters were written
     */
    int remind();

    /** Thanks those whose last day is over, once, with the way to what comes of it. How many letters were written. */
    int thank();
}
