package org.samskap.followups.internal.reports;

import org.samskap.workinggroups.GroupReported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what working groups tell themselves. */
@Component
class GroupReportListener {
    private final GroupTelling telling;

    GroupReportListener(GroupTelling telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener(id = "followups.group-reported")
    void on(GroupReported event) {
        telling.tell(event);
    }
}
