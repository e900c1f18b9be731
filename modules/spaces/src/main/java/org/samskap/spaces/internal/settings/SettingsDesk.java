package org.samskap.spaces.internal.settings;

import static org.samskap.spaces.internal.settings.SpaceTable.SPACE;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the settings of a space, for its administrators only. Each change is said to the log (SEC-27). */
@Component
@Transactional
public class SettingsDesk {
    private static final Logger LOG = LoggerFactory.getLogger("org.samskap.settings");

    private final DSLContext sql;
    private final Spaces spaces;
    private final Roles roles;

    SettingsDesk(DSLContext sql, Spaces spaces, Roles roles) {
        this.sql = sql;
        this.spaces = spaces;
        this.roles = roles;
    }

    /** The settings as they are, and which ones these are. */
    public record Current(Space space, Settings settings, int version) {}

    /** @throws NotVisible when there is no such space, or the person does not administer it */
    public Current get(Actor administrator, String slug) {
        var space = spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
        roles.require(administrator, space.id(), Role.ADMINISTRATOR);
        return new Current(space, Settings.of(space), sql.select(SPACE.VERSION).from(SPACE).where(SPACE.ID.eq(space.id())).fetchSingle(SPACE.VERSION));
    }

    /** @return false when somebody changed them since this version was read: then nothing happens */
    public boolean change(Actor administrator, String slug, int version, Settings settings) {
        var now = get(administrator, slug);
        boolean first = sql.update(SPACE).set(SPACE.VERSION, version + 1).where(SPACE.ID.eq(now.space().id())).and(SPACE.VERSION.eq(version)).execute() == 1;
        if (!first) return false;
        spaces.open(settings.in(now.space()));
        LOG.info("Settings of space {} changed by {}", now.space().id(), administrator.id());
        return true;
    }
}
