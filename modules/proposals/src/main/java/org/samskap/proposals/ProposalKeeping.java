package org.samskap.proposals;

/** What has to be done from time to time so that nothing is kept longer than it should be. */
public interface ProposalKeeping {

    /** The list of words that searching looks things up in forgets those that stand in hidden texts only (ADR 0018). Any number of times. */
    void forgetWords();
}
