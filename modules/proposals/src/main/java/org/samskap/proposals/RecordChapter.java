package org.samskap.proposals;

import java.util.List;
import java.util.Map;

/** What another module knows of a proposal, for its public record (PRIV-10). Contributed as a bean. */
public interface RecordChapter {

    /** One word, such as {@code trail}: the key under which it stands in the file. */
    String name();

    /** Oldest first; texts, numbers, and times as ISO 8601 in UTC. People are ids. */
    List<Map<String, Object>> of(ProposalId proposal);
}
