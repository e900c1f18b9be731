package org.samskap.proposals;

/**
 * Copies of proposals in another module. Contributed as a bean, and called in the transaction that hides a proposal or shows
 * it again: what is hidden vanishes everywhere in one moment (SEC-02), which a listener could not promise.
 */
public interface ProposalCopies {

    /** Before the proposal's own row is changed, so that locks are taken in the order of the red thread: copies first. */
    void hide(ProposalId proposal);

    /** @param published whether everybody may see it again */
    void showAgain(ProposalId proposal, boolean published);

    /** Its words are erased for good, also from the copy; before the proposal's own row is changed. It is hidden already. */
    default void erase(ProposalId proposal, String instead) {}
}
