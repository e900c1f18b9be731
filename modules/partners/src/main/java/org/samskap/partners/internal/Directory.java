package org.samskap.partners.internal;

import static org.jooq.impl.DSL.excluded;
import static org.samskap.partners.internal.OrganisationTable.ORGANISATION;
import static org.samskap.partners.internal.UnitTable.UNIT;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationEntered;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitId;
import org.samskap.partners.internal.people.Appointments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the directory. A unit that is no longer listed stays, since proposals may have been handed over to it. */
@Service
class Directory implements Organisations {
    private final DSLContext sql;
    private final OrganisationQueries queries;
    private final Appointments appointments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directory(DSLContext sql, OrganisationQueries queries, Appointments appointments, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.queries = queries;
        this.appointments = appointments;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OrganisationId enter(Organisation organisation) {
        var id = save(organisation);
        var saved = new HashMap<UnitId, UnitId>();
        for (var unit : organisation.units()) saved.put(unit.id(), save(unit, id, saved));
        events.publishEvent(new OrganisationEntered(id, clock.instant()));
        return id;
    }

    private OrganisationId save(Organisation entry) {
        return sql.insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.SLUG, ORGANISATION.NAME, ORGANISATION.SECTOR,
                        ORGANISATION.MUNICIPALITY, ORGANISATION.LANGUAGE, ORGANISATION.ABOUT, ORGANISATION.DEMO)
                .values(entry.id(), entry.slug(), entry.name(), entry.sector(), entry.municipality(), entry.lang(), entry.about(), entry.demo())
                .onConflict(ORGANISATION.SLUG).doUpdate()
                .set(ORGANISATION.NAME, excluded(ORGANISATION.NAME)).set(ORGANISATION.SECTOR, excluded(ORGANISATION.SECTOR))
                .set(ORGANISATION.MUNICIPALITY, excluded(ORGANISATION.MUNICIPALITY)).set(ORGANISATION.LANGUAGE, excluded(ORGANISATION.LANGUAGE))
                .set(ORGANISATION.ABOUT, excluded(ORGANISATION.ABOUT)).set(ORGANISATION.DEMO, excluded(ORGANISATION.DEMO))
                .returningResult(ORGANISATION.ID).fetchSingle().value1();
    }

    /** A parent stands before its parts in the list; it may have kept an id of its own from an earlier entry. */
    private UnitId save(Organisation.Unit unit, OrganisationId of, Map<UnitId, UnitId> saved) {
        var parent = unit.parent() == null ? null : saved.getOrDefault(unit.parent(), unit.parent());
        return sql.insertInto(UNIT, UNIT.ID, UNIT.ORGANISATION_ID, UNIT.PARENT_ID, UNIT.SLUG, UNIT.NAME, UNIT.DEMO)
                .values(unit.id(), of, parent, unit.slug(), unit.name(), unit.demo())
                .onConflict(UNIT.ORGANISATION_ID, UNIT.SLUG).doUpdate()
                .set(UNIT.PARENT_ID, excluded(UNIT.PARENT_ID)).set(UNIT.NAME, excluded(UNIT.NAME)).set(UNIT.DEMO, excluded(UNIT.DEMO))
                .returningResult(UNIT.ID).fetchSingle().value1();
    }

    @Override
    @Transactional
    public void appoint(PersonId person, OrganisationId organisation) {
        appointments.appoint(person, organisation);
    }

    @Override
    public Optional<Organisation> find(String slug) {
        return queries.find(slug);
    }

    @Override
    public Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids) {
        return queries.get(ids);
    }

    @Override
    public List<Organisation> list() {
        return queries.list();
    }

    @Override
    public Optional<String> findUnitName(UnitId unit) {
        return queries.findUnitName(unit);
    }

    @Override
    public List<Organisation> representedBy(PersonId person) {
        return queries.representedBy(person);
    }
}
