package org.samskap.partners.internal.units;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationEntered;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.UnitId;
import org.samskap.partners.internal.directory.Slug;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the units of an organisation are named and put in one another: departments in administrations, as deep as it goes. */
@Service
@Transactional
public class UnitTree {
    /** Of the name of a unit. */
    public static final int LONGEST = 160;

    private final UnitTreeRows rows;
    private final UnitDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitTree(UnitTreeRows rows, UnitDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** The units of an organisation by name. */
    @Transactional(readOnly = true)
    public List<UnitPart> of(OrganisationId organisation) {
        return rows.of(organisation);
    }

    /**
     * Adds a unit. Its address comes from its name; names that are alike get a number.
     *
     * @param parent the unit it is part of, or null for one directly under the organisation
     * @return its slug
     * @throws NotVisible for whoever neither speaks for the organisation nor is staff, and for a parent of another organisation
     */
    public String add(Actor by, OrganisationId organisation, String name, @Nullable UnitId parent) {
        var units = take(by, organisation);
        if (parent != null && !units.containsKey(parent)) throw new NotVisible("unit " + parent + " of " + organisation);
        var taken = units.values().stream().map(UnitPart::slug).collect(Collectors.toSet());
        var plain = Slug.of(name);
        var slug = Stream.concat(Stream.of(plain), IntStream.iterate(2, n -> n + 1).mapToObj(n -> plain + "-" + n))
                .filter(wish -> !taken.contains(wish)).findFirst().orElseThrow();
        rows.add(organisation, new UnitPart(UnitId.next(), slug, name, parent, false));
        announce(organisation);
        return slug;
    }

    /**
     * Gives a unit its name and its place. Its address stays, since mails and papers point there.
     *
     * @throws UnitInItself when it would become part of itself
     * @throws NotVisible   as above
     */
    public void place(Actor by, OrganisationId organisation, UnitId unit, String name, @Nullable UnitId parent) {
        var units = take(by, organisation);
        if (!units.containsKey(unit) || parent != null && !units.containsKey(parent)) throw new NotVisible("unit " + unit + " in " + parent);
        if (parent != null && within(units, unit, parent)) throw new UnitInItself(unit, parent);
        rows.place(unit, name, parent);
        announce(organisation);
    }

    /** Whether the unit is that one, or holds it. */
    public static boolean within(Map<UnitId, UnitPart> units, UnitId unit, UnitId other) {
        return Stream.iterate(other, one -> one != null, one -> units.get(one).parent()).anyMatch(unit::equals);
    }

    /** All units, with the organisation locked: two who move units into each other at once must not close a ring. */
    private Map<UnitId, UnitPart> take(Actor by, OrganisationId organisation) {
        if (!desk.mayLookAfter(by, organisation)) throw new NotVisible("units of " + organisation + " for " + by.id());
        rows.lock(organisation);
        return rows.of(organisation).stream().collect(Collectors.toMap(UnitPart::id, one -> one));
    }

    private void announce(OrganisationId organisation) {
        events.publishEvent(new OrganisationEntered(organisation, clock.instant()));
    }
}
