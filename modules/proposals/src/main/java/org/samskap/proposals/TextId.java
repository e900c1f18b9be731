package org.samskap.proposals;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A public text that somebody may report: what kind it is, and its id there. Kinds of other modules are one word in small letters.
 */
public record TextId(String kind, UUID value) {
    public static final String PROPOSAL = "proposal";
    public static final String COMMENT = "comment";
    /** What whoever raised a proposal adds to it, until it is part of the text. */
    public static final String ADDITION = "addition";
    private static final Pattern KIND = Pattern.compile("[a-z]{1,20}");

    public TextId {
        if (!KIND.matcher(kind).matches()) throw new IllegalArgumentException("A kind is one word");
    }

    public static TextId of(ProposalId proposal) {
        return new TextId(PROPOSAL, proposal.value());
    }

    /** @throws IllegalArgumentException when it is none */
    public static TextId of(String kind, String id) {
        return new TextId(kind, UUID.fromString(id));
    }

    /** "proposal/0190…", as it stands in addresses. */
    @Override
    public String toString() {
        return kind + "/" + value;
    }
}
