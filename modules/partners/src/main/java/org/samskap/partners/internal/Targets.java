package org.samskap.partners.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules that own the targets what they are called: each kind once. What nobody names is left out. */
@Component
public class Targets {
    // Asked for late, since the modules above may need this one to start.
    private final ObjectProvider<TargetNames> owners;

    Targets(ObjectProvider<TargetNames> owners) {
        this.owners = owners;
    }

    /** The target as everyone may see it. */
    public Optional<TargetNames.Named> find(Target target) {
        return Optional.ofNullable(names(Set.of(target)).get(target));
    }

    /** The names of many. */
    public Map<Target, TargetNames.Named> names(Collection<Target> targets) {
        var names = new HashMap<Target, TargetNames.Named>();
        owners.forEach(owner -> {
            var ids = idsOf(owner.kind(), targets);
            if (!ids.isEmpty()) owner.names(ids).forEach((id, named) -> names.put(new Target(owner.kind(), id), named));
        });
        return names;
    }

    private static Set<UUID> idsOf(Target.Kind kind, Collection<Target> targets) {
        var ids = new HashSet<UUID>();
        targets.stream().filter(target -> target.kind() == kind).map(Target::id).forEach(ids::add);
        return ids;
    }
}
