package org.samskap.followups;

/** What the clock does so that nothing falls silent. May run at any time, on any node, and again after a crash. */
public interface PromiseKeeping {

    /**
     * Writes to those who owe a word: before its day, on the day, and every week after it until something was said. Nobody is written to
     * at night, and nobody twice about the same.
     *
     * @return how many letters were written
     */
    int remind();

    /** Takes up resting proposals whose day has come. How many they were. */
    int wake();
}
