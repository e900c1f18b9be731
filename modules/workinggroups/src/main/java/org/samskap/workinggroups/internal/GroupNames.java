package org.samskap.workinggroups.internal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Component;

/** Names the groups that organisations commit something to. */
@Component
class GroupNames implements TargetNames {
    private final GroupQueries groups;

    GroupNames(GroupQueries groups) {
        this.groups = groups;
    }

    @Override
    public Target.Kind kind() {
        return Target.Kind.WORKING_GROUP;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return groups.list(ids.stream().map(WorkingGroupId::new).toList()).stream()
                .collect(Collectors.toMap(group -> group.id().value(), group -> new Named(group.name(), group.href(), group.space())));
    }
}
