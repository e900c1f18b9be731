package org.samskap.partners;

import java.util.UUID;

/** What a commitment is for: a thing of a module above, known here by kind and id only. */
public record Target(Kind kind, UUID id) {

    public enum Kind { WORKING_GROUP, PROPOSAL, EVENT }
}
