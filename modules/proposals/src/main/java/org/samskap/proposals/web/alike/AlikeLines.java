package org.samskap.proposals.web.alike;

import java.util.List;

import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.Wording;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** What is there already and like the lines that a scribe writes, so that she can tell the person and need not repeat it. */
@Component
public class AlikeLines {
    private final Templates templates = new StaticTemplates();
    private final AlikeSection section;

    AlikeLines(AlikeSection section) {
        this.section = section;
    }

    /** A line and what is like it, nearest first; never empty. */
    public record Line(String text, List<ProposalSummary> proposals) {}

    /** Only lines that something is like; one statement for each line asked about. */
    public List<Line> of(SpaceId space, List<String> lines, Shell shell) {
        return lines.stream().map(line -> new Line(Wording.titleOf(line), section.find(space, line, shell))).filter(line -> !line.proposals().isEmpty()).toList();
    }

    /** @param asked whether to say so when nothing is like them */
    public Content show(List<Line> lines, boolean asked, Shell shell) {
        return templates.noteAlike(shell, lines, asked);
    }
}
