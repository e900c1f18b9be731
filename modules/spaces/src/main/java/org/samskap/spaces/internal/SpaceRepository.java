package org.samskap.spaces.internal;

import static org.samskap.spaces.internal.SpaceTable.SPACE;

import java.time.ZoneId;
import java.util.List;

import org.jooq.DSLContext;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** The arenas, each a row. */
@Repository
class SpaceRepository {
    private final DSLContext sql;

    SpaceRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Space> list() {
        return sql.selectFrom(SPACE).fetch(row -> new Space(row.getId(), row.getSlug(), row.getName(), row.getLang(),
                ZoneId.of(row.getZone()), row.getPrefix(), row.getSummary(), row.getAbout(), row.getWhoMeets(),
                row.getWhatHappens(), row.getContactRole(), row.getContactEmail(), row.getAnswerWithin(),
                row.getPremoderated(), row.getDemo()));
    }

    /** The id that counts: the one it had before, if there was one with this slug. */
    SpaceId save(Space space) {
        var row = row(space);
        var change = row(space);
        change.touched(SPACE.ID, false);
        return sql.insertInto(SPACE).set(row).onConflict(SPACE.SLUG).doUpdate().set(change)
                .returningResult(SPACE.ID).fetchSingle().value1();
    }

    private static SpaceRecord row(Space space) {
        var row = new SpaceRecord();
        row.setId(space.id());
        row.setSlug(space.slug());
        row.setName(space.name());
        row.setLang(space.lang());
        row.setZone(space.zone().getId());
        row.setPrefix(space.prefix());
        row.setSummary(space.summary());
        row.setAbout(space.about());
        row.setWhoMeets(space.whoMeets());
        row.setWhatHappens(space.whatHappens());
        row.setContactRole(space.contactRole());
        row.setContactEmail(space.contactEmail());
        row.setAnswerWithin(space.answerWithin());
        row.setPremoderated(space.premoderated());
        row.setDemo(space.demo());
        return row;
    }
}
