package org.samskap.spaces;

import java.util.List;
import java.util.Optional;

/** The arenas. Few and seldom changed, so they are answered from memory, not older than a minute. */
public interface Spaces {

    /** @throws org.samskap.ui.NotVisible when there is none */
    Space get(SpaceId id);

    Optional<Space> find(String slug);

    /** All, by name. */
    List<Space> list();

    /** Opens a space, or changes the one with this slug; the id of a changed one stays as it was. */
    SpaceId open(Space space);
}
