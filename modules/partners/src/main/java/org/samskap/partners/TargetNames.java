package org.samskap.partners;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.samskap.spaces.SpaceId;

/** Names the targets of one kind. Implemented by the module that owns them. */
public interface TargetNames {

    Target.Kind kind();

    /** Names by id, in one statement; what is missing or hidden from the public is not in it. */
    Map<UUID, Named> names(Collection<UUID> ids);

    /** How a target is shown. */
    record Named(String title, String href, SpaceId space) {}
}
