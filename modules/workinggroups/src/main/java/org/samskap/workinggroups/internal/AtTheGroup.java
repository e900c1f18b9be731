package org.samskap.workinggroups.internal;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup;
import org.springframework.stereotype.Component;

/** Lets people come as near to a group as they may; whoever may not meets {@link NotVisible} (SEC-03). */
@Component
public class AtTheGroup {
    private static final Role[] STAFF = {Role.FACILITATOR, Role.ADMINISTRATOR};

    private final GroupQueries groups;
    private final Roles roles;

    AtTheGroup(GroupQueries groups, Roles roles) {
        this.groups = groups;
        this.roles = roles;
    }

    /** A group and what the person is to it. */
    public record Opened(GroupWithMembers found, Standing standing) {

        public WorkingGroup group() {
            return found.group();
        }

        public Terms terms() {
            return found.terms();
        }
    }

    /** Everybody may come this near. */
    public Opened open(String slug, @Nullable Actor actor) {
        var found = groups.findWithMembers(slug).orElseThrow(() -> new NotVisible("working group " + slug));
        return new Opened(found, standing(found, actor));
    }

    /** Only those in the group, and the facilitators and administrators of its space. */
    public Opened openInside(String slug, @Nullable Actor actor) {
        var opened = open(slug, actor);
        if (!opened.standing().insider()) throw new NotVisible("inside of working group " + slug);
        return opened;
    }

    /** Only those who run it. */
    public Opened openToLead(String slug, @Nullable Actor actor) {
        var opened = open(slug, actor);
        if (!opened.standing().leads()) throw new NotVisible("lead of working group " + slug);
        return opened;
    }

    public Standing standing(GroupWithMembers found, @Nullable Actor actor) {
        return actor == null ? Standing.NONE : Standing.of(facilitates(actor, found.group().space()), found.all(), actor.id());
    }

    /** Whether the person may found groups in the space and run all of them. */
    public boolean facilitates(@Nullable Actor actor, SpaceId space) {
        return roles.may(actor, space, STAFF);
    }
}
