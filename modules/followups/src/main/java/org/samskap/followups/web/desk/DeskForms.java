package org.samskap.followups.web.desk;

import java.util.List;

import gg.jte.Content;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.Shell;

/** The pages of the small forms, which look alike. */
public final class DeskForms {
    private static final Templates TEMPLATES = new StaticTemplates();

    private DeskForms() {}

    /** @param what read, promise or handover: the end of its path and of its texts */
    public static Page page(Shell shell, String what, ProposalSummary proposal, List<Content> fields, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("followups.do." + what);
        var form = new DeskForm(title, texts.of("followups." + what + ".lead"), proposal, "/desk/" + what, fields, texts.of("followups." + what + ".submit"));
        return Page.of(shell, title, TEMPLATES.deskForm(shell, form)).with(problems).unlisted()
                .below(Crumbs.of(texts.of("followups.desk"), "/desk").then(title, null));
    }
}
