package org.samskap.followups.web;

import java.util.List;
import java.util.Optional;

import gg.jte.Content;
import org.samskap.followups.internal.Latest;
import org.samskap.followups.internal.Latest.Happened;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.Shell;
import org.samskap.ui.StartPageSection;
import org.springframework.stereotype.Component;

/** What happened lately, everywhere. */
@Component
class HappenedOnTheStartPage implements StartPageSection {
    private static final int MOST = 6;

    private final Templates templates = new StaticTemplates();
    private final Latest latest;
    private final Spaces spaces;

    HappenedOnTheStartPage(Latest latest, Spaces spaces) {
        this.latest = latest;
        this.spaces = spaces;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> render(Shell shell) {
        var happened = first(shell.lang(), latest.list(null, MOST * 3));
        return happened.isEmpty() ? Optional.empty()
                : Optional.of(templates.homeHappened(shell.texts(), Happenings.knots(shell.texts(), happened, spaces)));
    }

    /** The newest she can read, as long as there are enough of them; they stay in the order of time. */
    private static List<Happened> first(Lang reader, List<Happened> happened) {
        var readable = happened.stream().filter(one -> one.lang() == reader).limit(MOST).toList();
        var others = happened.stream().filter(one -> one.lang() != reader).limit(MOST - readable.size()).toList();
        return happened.stream().filter(one -> readable.contains(one) || others.contains(one)).toList();
    }
}
