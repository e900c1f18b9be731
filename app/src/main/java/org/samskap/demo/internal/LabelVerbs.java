package org.samskap.demo.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.proposals.Need;
import org.samskap.proposals.ProposalLabels;
import org.samskap.proposals.WillingPeople;
import org.springframework.stereotype.Component;

/** What proposals are about, what they need, and who wants to work on them. */
@Component
@WhenDemo
class LabelVerbs implements Verbs {
    private final Cast cast;
    private final ProposalLabels labels;
    private final WillingPeople willing;
    private final Organisations organisations;

    LabelVerbs(Cast cast, ProposalLabels labels, WillingPeople willing, Organisations organisations) {
        this.cast = cast;
        this.labels = labels;
        this.willing = willing;
        this.organisations = organisations;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("theme", this::theme, "label", this::label, "willing", this::offer);
    }

    private void theme(StoryStep step) {
        labels.add(cast.actor(step.get("by")), cast.space(step.get("space")), step.get("name"));
    }

    private void label(StoryStep step) {
        labels.put(cast.actor(step.get("by")), cast.proposal(step.get("proposal")), step.list("tags"), step.list("needs").stream().map(Need::valueOf).toList());
    }

    private void offer(StoryStep step) {
        var slug = step.find("organisation");
        var organisation = slug == null ? null : organisations.find(slug).map(Organisation::id).orElseThrow();
        willing.offer(cast.actor(step.get("by")), cast.proposal(step.get("proposal")), organisation, "true".equals(step.find("named")));
    }
}
