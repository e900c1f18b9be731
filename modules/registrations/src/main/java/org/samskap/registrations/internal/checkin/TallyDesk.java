package org.samskap.registrations.internal.checkin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.Headcounts;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counting heads without asking for names; for those who plan the event (SEC-03). */
@Service("registrationsTallyDesk")
public class TallyDesk {
    private final EventPlanning planning;
    private final CheckInRepository repository;
    private final Headcounts headcounts;

    TallyDesk(EventPlanning planning, CheckInRepository repository, Headcounts headcounts) {
        this.planning = planning;
        this.repository = repository;
        this.headcounts = headcounts;
    }

    /** @param said the number that the organiser confirmed */
    public record Heads(EventOutline event, Counted counted, Optional<Headcount> said) {

        /** The target groups, those that were counted under an earlier name, and all others last. */
        public List<String> stakeholders() {
            var groups = new LinkedHashSet<>(event.targetGroups());
            counted.tallies().stream().filter(tally -> tally.number() > 0).map(Tally::stakeholder).forEach(groups::add);
            groups.remove(Tally.OTHERS);
            groups.add(Tally.OTHERS);
            return List.copyOf(groups);
        }
    }

    public Heads open(String slug, @Nullable Actor organiser) {
        var event = planning.outline(slug, organiser);
        return new Heads(event, repository.counted(event.id()), headcounts.find(event.id()));
    }

    /** Counts some more, or fewer when the number is below nothing. */
    @Transactional
    public void count(String slug, @Nullable Actor organiser, Tally some) {
        var heads = open(slug, organiser);
        if (heads.event().findDay(some.day()).isEmpty() || !heads.stakeholders().contains(some.stakeholder())) {
            throw new NotVisible("tally of day " + some.day());
        }
        repository.count(heads.event().id(), some);
    }

    /** How many took part, as the organiser says. */
    @Transactional
    public void confirm(String slug, @Nullable Actor organiser, Headcount count) {
        headcounts.note(planning.outline(slug, organiser).id(), count);
    }
}
