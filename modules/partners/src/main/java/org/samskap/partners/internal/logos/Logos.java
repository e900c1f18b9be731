package org.samskap.partners.internal.logos;

import static org.samskap.partners.internal.logos.LogoTable.LOGO;
import static org.samskap.partners.internal.logos.OrganisationTable.ORGANISATION;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationEntered;
import org.samskap.partners.OrganisationLogos;
import org.samskap.partners.internal.directory.DirectoryCare;
import org.samskap.partners.internal.directory.Kept;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.samskap.ui.SafeFiles.Safe;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one logo for each organisation; whoever may change its entry may change it. */
@Service
@Transactional
public class Logos implements OrganisationLogos {
    /** Points; twice as wide as a logo ever stands on a page. */
    public static final int LONGEST_SIDE = 600;
    public static final int LONGEST_ALT = 160;

    private final DSLContext sql;
    private final DirectoryCare care;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Logos(DSLContext sql, DirectoryCare care, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.care = care;
        this.events = events;
        this.clock = clock;
    }

    /** A picture to give out. @param ending of its name, without a dot */
    public record Content(String mediaType, String ending, byte[] content) {}

    /** An entry as whoever may change it sees it. @throws NotVisible for everybody else */
    @Transactional(readOnly = true)
    public Kept changeable(Actor by, String slug) {
        return care.find(slug, by).filter(kept -> kept.successor() == null && !kept.waits() && care.mayChange(by, kept.id()))
                .orElseThrow(() -> new NotVisible("logo of " + slug + " for " + by.id()));
    }

    @Override
    public void put(Actor by, String slug, String alt, Safe picture) {
        var organisation = changeable(by, slug).id();
        var id = Ids.next();
        sql.deleteFrom(LOGO).where(LOGO.ORGANISATION_ID.eq(organisation)).execute();
        sql.insertInto(LOGO).set(LOGO.ID, id).set(LOGO.ORGANISATION_ID, organisation).set(LOGO.MEDIA_TYPE, picture.mediaType()).set(LOGO.ENDING, picture.ending())
                .set(LOGO.BYTES, picture.content().length).set(LOGO.CONTENT, picture.content()).set(LOGO.ADDED_AT, clock.instant()).execute();
        sql.update(ORGANISATION).set(ORGANISATION.LOGO_ID, id).set(ORGANISATION.LOGO_ALT, alt).where(ORGANISATION.ID.eq(organisation)).execute();
        events.publishEvent(new OrganisationEntered(organisation, clock.instant()));
    }

    /** Twice does no harm. */
    public void remove(Actor by, String slug) {
        var organisation = changeable(by, slug).id();
        sql.deleteFrom(LOGO).where(LOGO.ORGANISATION_ID.eq(organisation)).execute();
        sql.update(ORGANISATION).setNull(ORGANISATION.LOGO_ID).setNull(ORGANISATION.LOGO_ALT).where(ORGANISATION.ID.eq(organisation)).execute();
        events.publishEvent(new OrganisationEntered(organisation, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<Content> find(UUID id) {
        return sql.select(LOGO.MEDIA_TYPE, LOGO.ENDING, LOGO.CONTENT).from(LOGO).where(LOGO.ID.eq(id)).fetchOptional(Records.mapping(Content::new));
    }
}
