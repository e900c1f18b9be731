package org.samskap.followups.web;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import gg.jte.Content;
import org.samskap.followups.internal.Lateness;
import org.samskap.proposals.ListMarks;
import org.samskap.proposals.ProposalId;
import org.samskap.ui.Icon;
import org.samskap.ui.Shell;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;
import org.springframework.stereotype.Component;

/** "We are late", in the lists of proposals. */
@Component
class LateMarks implements ListMarks {
    private final Lateness lateness;

    LateMarks(Lateness lateness) {
        this.lateness = lateness;
    }

    @Override
    public Map<ProposalId, Content> marks(Shell shell, Collection<ProposalId> proposals) {
        var mark = Ui.status(shell.texts().of("followups.late"), Tone.LATE, Icon.CLOCK);
        return lateness.among(proposals).stream().collect(Collectors.toMap(id -> id, id -> mark));
    }
}
