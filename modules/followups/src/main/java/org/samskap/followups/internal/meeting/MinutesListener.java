package org.samskap.followups.internal.meeting;

import org.samskap.events.MinutesPublished;
import org.samskap.ui.NotVisible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** When the minutes of a meeting come out, what it wrote down about its items is told with them. */
@Component
class MinutesListener {
    private static final Logger LOG = LoggerFactory.getLogger(MinutesListener.class);
    private final Telling telling;
    private final TransactionTemplate alone;

    MinutesListener(Telling telling, PlatformTransactionManager transactions) {
        this.telling = telling;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What cannot be told any more as it stands waits on the meeting's screen for somebody to mend it; to try again would not help. */
    @ApplicationModuleListener(id = "followups.tell-with-minutes")
    void on(MinutesPublished event) {
        try {
            alone.executeWithoutResult(told -> telling.tellWith(event.event()));
        } catch (NotTold | NotVisible refused) {
            LOG.warn("What meeting {} wrote down was not told with its minutes", event.event(), refused);
        }
    }
}
