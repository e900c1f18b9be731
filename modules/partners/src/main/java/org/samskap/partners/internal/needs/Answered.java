package org.samskap.partners.internal.needs;

import java.util.List;

import org.samskap.partners.Commitment.State;
import org.samskap.partners.Commitments.Made;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Needing;

/**
 * Something that needs, and what organisations promised it.
 *
 * @param made newest first, withdrawn ones too
 */
public record Answered(Needing needing, List<Made> made) {

    /** What holds of what was promised for this need. */
    public List<Made> to(NeedKind kind) {
        return made.stream().filter(one -> one.commitment().need() == kind && one.commitment().state() != State.WITHDRAWN).toList();
    }
}
