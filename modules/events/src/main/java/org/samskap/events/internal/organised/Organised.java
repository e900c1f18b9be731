package org.samskap.events.internal.organised;

import static org.samskap.events.internal.organised.OrganiserLogoTable.ORGANISER_LOGO;
import static org.samskap.events.internal.organised.OrganiserTable.ORGANISER;

import java.util.Comparator;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.partners.Organisation.Logo;
import org.samskap.partners.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events that an organisation is an organiser of. */
@Component
public class Organised {
    private static final int AT_MOST = 50;

    private final DSLContext sql;
    private final Events events;

    Organised(DSLContext sql, Events events) {
        this.sql = sql;
        this.events = events;
    }

    /** Those that everybody may see, the latest first; at most fifty. */
    public List<EventSummary> by(OrganisationId organisation) {
        // Ids rise with time, so the newest are asked for; who sees what is for Events to say.
        var ids = sql.selectDistinct(ORGANISER.EVENT_ID).from(ORGANISER).where(ORGANISER.ORGANISATION_ID.eq(organisation))
                .orderBy(ORGANISER.EVENT_ID.desc()).limit(AT_MOST).fetchSet(ORGANISER.EVENT_ID);
        if (ids.isEmpty()) return List.of();
        return events.get(ids).values().stream()
                .sorted(Comparator.comparing(EventSummary::firstDay, Comparator.nullsFirst(Comparator.reverseOrder()))).toList();
    }

    /** Where its logo is from now on, or that it has none. */
    @Transactional
    public void logo(OrganisationId organisation, @Nullable Logo logo) {
        if (logo == null) sql.deleteFrom(ORGANISER_LOGO).where(ORGANISER_LOGO.ORGANISATION_ID.eq(organisation)).execute();
        else sql.insertInto(ORGANISER_LOGO).set(ORGANISER_LOGO.ORGANISATION_ID, organisation).set(ORGANISER_LOGO.LOGO_ID, logo.id()).set(ORGANISER_LOGO.ALT, logo.alt())
                .onConflict(ORGANISER_LOGO.ORGANISATION_ID).doUpdate().set(ORGANISER_LOGO.LOGO_ID, logo.id()).set(ORGANISER_LOGO.ALT, logo.alt()).execute();
    }

    /** Two entries of the directory became one. */
    @Transactional
    public void merge(OrganisationId from, OrganisationId into, String slug) {
        sql.update(ORGANISER).set(ORGANISER.ORGANISATION_ID, into).set(ORGANISER.ORGANISATION_SLUG, slug).where(ORGANISER.ORGANISATION_ID.eq(from)).execute();
    }
}
