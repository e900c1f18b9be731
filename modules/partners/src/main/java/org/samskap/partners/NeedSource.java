package org.samskap.partners;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;

/**
 * Says what things of one kind still need. Implemented as a bean by the module that owns them, which alone knows what everybody
 * may see of them and which are still open: others are not named here.
 */
public interface NeedSource {
    Target.Kind kind();

    /**
     * Those of a space in one statement, by falling id.
     *
     * @param space  null for all spaces
     * @param kind   only those that lack this, or null for all
     * @param before only those with a smaller id, or null for the first part
     */
    List<Needing> list(@Nullable SpaceId space, @Nullable NeedKind kind, @Nullable UUID before, int atMost);

    /** Those of them that need something, in one statement. */
    List<Needing> listOf(Collection<UUID> ids);
}
