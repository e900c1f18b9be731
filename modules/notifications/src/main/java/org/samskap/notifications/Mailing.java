package org.samskap.notifications;

/** The two jobs of the post. Both may run at any time, on any node, and again after a crash. */
public interface Mailing {

    /**
     * Puts what each person has not heard yet into one mail, for people with a confirmed address (PRIV-04).
     *
     * @return how many mails were written
     */
    int writeDigests();

    /**
     * Sends the mail that is due, each in its own attempt and outside any database transaction (REL-10). Without a
     * mail server nothing is sent and nothing is lost.
     *
     * @return how many mails the server took
     * @throws org.springframework.transaction.IllegalTransactionStateException when called inside a transaction
     */
    int sendDue();
}
