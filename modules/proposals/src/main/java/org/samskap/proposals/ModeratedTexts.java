package org.samskap.proposals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Public texts of one kind, which may be reported and hidden. Contributed as a bean by the module that has them. */
public interface ModeratedTexts {

    /** One word in small letters, the same for ever. */
    String kind();

    /** The texts that there are, also hidden ones, in one statement. */
    Map<UUID, ModeratedText> find(Collection<UUID> ids);

    /** Lets everybody see it, for the first time or again. Called in the moderator's transaction; twice does no harm. */
    void show(UUID id, Instant at);

    /** Takes it from every output in the same moment (SEC-02), and keeps it. Twice does no harm. */
    void hide(UUID id, Instant at);

    /** Whether words of this kind can be erased for good. */
    default boolean erases() {
        return false;
    }

    /**
     * Puts these words in place of a hidden text and of all that it said before; that it was there, when, and all that was done with it, stays.
     * Called in the transaction of the decision, and only where {@link #erases()}.
     */
    default void erase(UUID id, String instead) {
        throw new UnsupportedOperationException(kind());
    }

    /** Texts of other kinds that {@link #erase} replaced with it, such as what waited to be added to it. */
    default Collection<TextId> erasedWith(UUID id) {
        return List.of();
    }

    /** As it was before it was hidden: what waited to be read waits again. A kind whose texts never wait need not say more. */
    default void unhide(UUID id, Instant at) {
        show(id, at);
    }
}
