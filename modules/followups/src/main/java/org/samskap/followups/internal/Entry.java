package org.samskap.followups.internal;

import java.util.Arrays;

import org.samskap.followups.Step;

/** A step with its place in the chain. */
record Entry(Step step, byte[] salt, byte[] contentHash, byte[] previousHash, byte[] hash) {

    static Entry after(byte[] previous, Step step, byte[] salt) {
        var content = Chain.content(Canonical.bytes(step, salt));
        return new Entry(step, salt, content, previous, Chain.link(previous, content));
    }

    boolean contentFits() {
        return Arrays.equals(contentHash, Chain.content(Canonical.bytes(step, salt)));
    }

    boolean follows(byte[] previous) {
        return Arrays.equals(previousHash, previous) && Arrays.equals(hash, Chain.link(previous, contentHash));
    }
}
