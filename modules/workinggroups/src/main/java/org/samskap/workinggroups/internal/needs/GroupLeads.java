package org.samskap.workinggroups.internal.needs;

import org.samskap.accounts.PersonId;
import org.samskap.partners.Carriers;
import org.samskap.partners.Target;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.GroupQueries;
import org.springframework.stereotype.Component;

/** Those who run a group agree to what organisations offer it, and say what became of it. */
@Component
class GroupLeads implements Carriers {
    private final GroupQueries groups;

    GroupLeads(GroupQueries groups) {
        this.groups = groups;
    }

    @Override
    public boolean carries(PersonId person, Target target) {
        return target.kind() == Target.Kind.WORKING_GROUP && groups.isLedBy(new WorkingGroupId(target.id()), person);
    }
}
