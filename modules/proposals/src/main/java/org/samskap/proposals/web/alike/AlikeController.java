package org.samskap.proposals.web.alike;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.Draft;
import org.samskap.proposals.internal.Drafts;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Fragment;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks for what is like the title while it is typed. By post, since what somebody types belongs into no log of addresses. */
@Controller
class AlikeController {
    private final Drafts drafts;
    private final AlikeSection section;

    AlikeController(Drafts drafts, AlikeSection section) {
        this.drafts = drafts;
        this.section = section;
    }

    @Access(Who.EVERYONE)
    @PostMapping("/propose/{token}/alike")
    Object look(@PathVariable String token, @RequestParam(required = false) @Nullable String title, Shell shell) {
        var draft = drafts.find(token);
        var typed = Typed.line(title);
        boolean fits = !typed.isEmpty() && typed.length() <= Wording.TITLE;
        if (shell.partial()) return fragment(draft.orElse(null), fits ? typed : null, shell);
        // Without scripts it is kept and the page shows it anew, with what is like it.
        if (fits) draft.ifPresent(found -> drafts.keep(token, found.title(typed)));
        return SeeOther.to("/propose/" + token + "/what");
    }

    private Fragment fragment(@Nullable Draft draft, @Nullable String title, Shell shell) {
        var found = draft == null ? List.<ProposalSummary>of() : section.find(draft.space(), title, shell);
        var fragment = Fragment.of(section.of(found, title != null, shell));
        return found.isEmpty() ? fragment : fragment.saying(shell.texts().of("proposals.like.said", found.size()));
    }
}
