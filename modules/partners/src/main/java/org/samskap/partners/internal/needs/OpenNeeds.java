package org.samskap.partners.internal.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.NeedKind;
import org.samskap.partners.NeedSource;
import org.samskap.partners.Needing;
import org.samskap.partners.Target;
import org.samskap.partners.internal.CommitmentDesk;
import org.samskap.spaces.SpaceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is still needed, from all modules that know of needs, with what organisations promised. Nothing is copied: what its own
 * module would not show to everybody is not here either (SEC-02).
 */
@Component
@Transactional(readOnly = true)
public class OpenNeeds {
    /** Newest first: ids rise with time. Compared as text, as PostgreSQL does; UUID compares its halves as signed numbers. */
    private static final Comparator<Needing> NEWEST_FIRST = Comparator.comparing((Needing one) -> one.target().id().toString()).reversed();

    // Asked for late, since the modules above may need this one to start.
    private final ObjectProvider<NeedSource> sources;
    private final CommitmentDesk commitments;

    OpenNeeds(ObjectProvider<NeedSource> sources, CommitmentDesk commitments) {
        this.sources = sources;
        this.commitments = commitments;
    }

    /**
     * A part of what is needed, newest first.
     *
     * @param space  null for all spaces
     * @param kind   only what lacks this, or null for all
     * @param before what ended the part before, or null
     */
    public List<Answered> list(@Nullable SpaceId space, @Nullable NeedKind kind, @Nullable UUID before, int atMost) {
        var found = new ArrayList<Needing>();
        sources.forEach(source -> found.addAll(source.list(space, kind, before, atMost)));
        return answered(found.stream().sorted(NEWEST_FIRST).limit(atMost).toList());
    }

    /** What these still need, newest first. */
    public List<Answered> listOf(Collection<Target> targets) {
        return answered(needing(targets).stream().sorted(NEWEST_FIRST).toList());
    }

    /** Empty when it needs nothing, or nobody but its own people may see it. */
    public Optional<Answered> find(Target target) {
        return answered(needing(Set.of(target))).stream().findFirst();
    }

    private List<Needing> needing(Collection<Target> targets) {
        var found = new ArrayList<Needing>();
        sources.forEach(source -> {
            var ids = targets.stream().filter(target -> target.kind() == source.kind()).map(Target::id).collect(Collectors.toSet());
            if (!ids.isEmpty()) found.addAll(source.listOf(ids));
        });
        return found;
    }

    private List<Answered> answered(List<Needing> needing) {
        var made = commitments.listFor(needing.stream().map(Needing::target).toList());
        return needing.stream().map(one -> new Answered(one, made.getOrDefault(one.target(), List.of()))).toList();
    }
}
