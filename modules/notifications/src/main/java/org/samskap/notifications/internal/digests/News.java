package org.samskap.notifications.internal.digests;

import java.time.Instant;

import org.samskap.accounts.PersonId;
import org.samskap.followups.StepRecorded;
import org.samskap.notifications.internal.Locks;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.internal.Surroundings;
import org.samskap.notifications.internal.Way;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns steps of trails into what each follower has yet to hear. */
@Service
public class News {
    private final NewsRepository news;
    private final Surroundings surroundings;
    private final Locks locks;

    News(NewsRepository news, Surroundings surroundings, Locks locks) {
        this.news = news;
        this.surroundings = surroundings;
        this.locks = locks;
    }

    /** A trail grew. Twice does no harm. */
    @Transactional
    public void tell(StepRecorded step) {
        var ways = Worth.telling(step.kind());
        if (ways.isEmpty()) return;
        var subjects = surroundings.around(step.proposal());
        locks.together(subjects);
        news.queue(step, subjects, ways);
    }

    /** A follow began: whatever was told since then, before we knew of it, is news too. */
    public void catchUp(PersonId person, Subject subject, Way way, Instant since) {
        var missed = surroundings.stepsOf(subject).stream()
                .filter(step -> !step.at().isBefore(since) && Worth.telling(step.kind()).contains(way)).toList();
        if (!missed.isEmpty()) news.queue(person, missed);
    }
}
