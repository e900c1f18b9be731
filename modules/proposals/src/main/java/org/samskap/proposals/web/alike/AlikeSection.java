package org.samskap.proposals.web.alike;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.Draft;
import org.samskap.proposals.internal.alike.Alike;
import org.samskap.proposals.internal.alike.Said;
import org.samskap.proposals.internal.writing.Recognised;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** Proposals that are like what somebody writes, with where they stand. */
@Component
public class AlikeSection {
    private final Templates templates = new StaticTemplates();
    private final Alike alike;

    AlikeSection(Alike alike) {
        this.alike = alike;
    }

    /** What is like the title of a draft; an empty place while there is none. */
    public Content of(Draft draft, Shell shell) {
        return of(find(draft.space(), draft.title(), shell), draft.title() != null, shell);
    }

    List<ProposalSummary> find(SpaceId space, @Nullable String title, Shell shell) {
        return title == null || title.isBlank() ? List.of() : alike.find(space, new Said(title, "", Recognised.of(title, shell.lang())));
    }

    /** @param asked whether to say so when nothing is like it */
    Content of(List<ProposalSummary> found, boolean asked, Shell shell) {
        return templates.proposeAlike(shell, found, asked);
    }
}
