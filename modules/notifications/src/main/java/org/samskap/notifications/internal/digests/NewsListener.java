package org.samskap.notifications.internal.digests;

import org.samskap.followups.StepRecorded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that a trail grew. */
@Component
class NewsListener {
    private final News news;

    NewsListener(News news) {
        this.news = news;
    }

    @ApplicationModuleListener(id = "notifications.tell-step")
    void on(StepRecorded event) {
        news.tell(event);
    }
}
