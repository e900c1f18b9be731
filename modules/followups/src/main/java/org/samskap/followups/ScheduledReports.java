package org.samskap.followups;

/** Report-backs that wait for their hour. May run at any time, on any node, and again after a crash. */
public interface ScheduledReports {

    /**
     * Publishes those whose hour has come. What cannot be published any more becomes a draft again and says why.
     *
     * @return how many went out
     */
    int publishDue();
}
