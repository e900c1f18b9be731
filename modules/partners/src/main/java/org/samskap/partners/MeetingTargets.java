package org.samskap.partners;

import java.util.List;
import java.util.Optional;

import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/** What a meeting goes through, so that it can see what all of that still needs. Implemented as a bean by the module that knows agendas. */
public interface MeetingTargets {
    /** Empty when there is no such meeting, or nothing is gone through there. */
    Optional<Meeting> find(String slug);

    /** @param targets what everybody may see of its agenda */
    record Meeting(String title, String href, Lang lang, SpaceId space, List<Target> targets) {}
}
