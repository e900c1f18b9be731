package org.samskap;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/** Work that runs by itself, once in a cluster at a time. */
@Configuration(proxyBeanMethods = false)
class Jobs {
    /** Longer than the slowest listener takes, so that what is still being done is not done a second time. */
    private static final Duration LOST = Duration.ofSeconds(30);

    /**
     * Gives events to listeners that did not finish with them, because they failed or because the process ended between
     * commit and listener (REL-01). Listeners may run twice without harm, so a wrong guess costs nothing.
     */
    @Bean
    RecurringTask<Void> resubmitEvents(IncompleteEventPublications publications) {
        return Tasks.recurring("events.resubmit", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> publications.resubmitIncompletePublicationsOlderThan(LOST));
    }
}
