package org.samskap.live;

import java.util.UUID;

/** How modules tell open pages of news, and how a page gets to hear of it. */
public interface Live {

    /**
     * Tells all open pages of the topic, on all nodes, once the running transaction commits; nothing when it does not.
     * However often it is called in a transaction, the database is notified once.
     *
     * @param about id of the thing, such as a proposal; the only thing that open pages learn of it
     * @throws IllegalStateException without a transaction
     */
    void tell(Topic topic, What what, UUID about);

    /**
     * Opens a topic to the page that is being made. Whether its reader may hear of the topic is for the caller to know.
     * Call it <em>before</em> reading what the page shows: what is told in between is then heard, not lost.
     * Costs one statement.
     */
    LiveFeed open(Topic topic);
}
