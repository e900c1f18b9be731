package org.samskap.proposals.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalPageSection.Part;
import org.samskap.proposals.ProposalPageSection.Place;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** What other modules contribute to a proposal's page, in order. */
public record Parts(List<Part> parts) {

    static Parts of(Stream<ProposalPageSection> sections, Shell shell, ProposalSummary proposal, @Nullable Actor actor,
                    boolean mine) {
        return new Parts(sections.flatMap(section -> section.render(shell, proposal, actor, mine).stream())
                .sorted(Comparator.comparingInt(Part::order)).toList());
    }

    public List<Content> at(Place place) {
        return parts.stream().filter(part -> part.place() == place).map(Part::content).toList();
    }

    public List<Content> notice() {
        return at(Place.NOTICE);
    }

    public List<Content> promise() {
        return at(Place.PROMISE);
    }

    public List<Content> trail() {
        return at(Place.TRAIL);
    }

    public List<Content> actions() {
        return at(Place.ACTIONS);
    }

    public List<Content> aside() {
        return at(Place.ASIDE);
    }

    public List<Content> below() {
        return at(Place.BELOW);
    }
}
