package org.samskap.followups.web.overview;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.proposals.ProposalLabels;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** Reads out of an address what is to be counted. */
@Component
class OverviewScopes {
    /** Of a report over all spaces; each proposal is counted by the clock of its own space. */
    private static final ZoneId WHOLE = ZoneId.of("Europe/Stockholm");

    private final Spaces spaces;
    private final Events events;
    private final ProposalLabels labels;

    OverviewScopes(Spaces spaces, Events events, ProposalLabels labels) {
        this.spaces = spaces;
        this.events = events;
        this.labels = labels;
    }

    /** What the address names. */
    record Named(OverviewForm form, @Nullable Space space, @Nullable EventSummary event) {}

    /** @throws NotVisible when it names a space or an event that there is not */
    Named named(OverviewForm form) {
        return new Named(form, form.space() == null ? null : spaces.find(form.space()).orElseThrow(() -> new NotVisible("space " + form.space())),
                form.event() == null ? null : events.find(form.event()).orElseThrow(() -> new NotVisible("event " + form.event())));
    }

    Scope of(Named named) {
        var form = named.form();
        return (named.space() == null ? Scope.ALL : Scope.in(named.space().id())).ofEvents(named.event() == null ? null : List.of(named.event().id()))
                .about(form.tag() == null ? null : labels.called(form.tag())).of(form.chosenYear());
    }

    ZoneId zone(Named named) {
        return named.space() == null ? WHOLE : named.space().zone();
    }
}
