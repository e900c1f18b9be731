package org.samskap.partners.internal.units;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Erasure;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitClosed;
import org.samskap.partners.UnitId;
import org.samskap.partners.UnitReached;
import org.samskap.partners.Units;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where units are looked after: by those who speak for their organisation, and by staff, who ask them things. */
@Service
@Transactional
public class UnitDesk implements Units {
    private static final Role[] STAFF = {Role.COMMUNICATOR, Role.FACILITATOR, Role.ORGANISER, Role.ADMINISTRATOR};

    private final UnitRepository units;
    private final Roles roles;
    private final People people;
    private final Erasure erasure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitDesk(UnitRepository units, Roles roles, People people, Erasure erasure, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.roles = roles;
        this.people = people;
        this.erasure = erasure;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, UnitCard> get(Collection<UnitId> wanted) {
        return units.get(wanted);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UnitCard> find(String organisation, String unit) {
        return units.find(organisation, unit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitCard> listOpen() {
        return units.listOpen();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> representatives(OrganisationId organisation) {
        return units.representatives(organisation);
    }

    /** The units of an organisation, for whoever may look after them. */
    @Transactional(readOnly = true)
    public List<UnitCard> listOf(Actor by, OrganisationId organisation) {
        if (!mayLookAfter(by, organisation)) throw new NotVisible("units of " + organisation);
        return units.listOf(organisation);
    }

    @Transactional(readOnly = true)
    public boolean mayLookAfter(@Nullable Actor by, OrganisationId organisation) {
        return by != null && (!roles.spacesWhere(by.id(), STAFF).isEmpty() || units.representatives(organisation).contains(by.id()));
    }

    @Override
    public void reachAt(Actor by, UnitId unit, EmailAddress address) {
        var card = take(by, unit);
        var before = card.mailbox();
        units.reachAt(unit, people.remember(null, address.text(), card.lang()));
        if (before != null) erasure.forget(before);
        events.publishEvent(new UnitReached(unit, card.organisation(), clock.instant()));
    }

    @Override
    public void close(Actor by, UnitId unit, String reason) {
        var card = take(by, unit);
        if (!card.open()) return;
        var now = clock.instant();
        units.close(unit, now, reason);
        events.publishEvent(new UnitClosed(unit, card.organisation(), now));
    }

    @Override
    public void reopen(Actor by, UnitId unit) {
        take(by, unit);
        units.close(unit, null, null);
    }

    private UnitCard take(Actor by, UnitId unit) {
        var card = units.lock(unit).orElseThrow(() -> new NotVisible("unit " + unit));
        if (!mayLookAfter(by, card.organisation())) throw new NotVisible("unit " + unit + " for " + by.id());
        return card;
    }
}
