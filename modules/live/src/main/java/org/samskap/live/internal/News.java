package org.samskap.live.internal;

import java.util.UUID;

import org.samskap.live.Topic;
import org.samskap.live.What;

/** One piece of news. Numbers come in the order in which transactions committed, without gaps. */
record News(long number, Topic topic, What what, UUID about) {

    /** Ids and names only, so nothing in it needs escaping. */
    String json() {
        return "[" + number + ",\"" + what + "\",\"" + about + "\"]";
    }
}
