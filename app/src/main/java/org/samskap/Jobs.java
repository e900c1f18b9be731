package org.samskap;

import java.time.Duration;

import org.samskap.followups.HandOvers;
import org.samskap.followups.PromiseKeeping;
import org.samskap.followups.ScheduledReports;
import org.samskap.followups.Seals;
import org.samskap.live.LiveKeeping;
import org.samskap.notifications.Mailing;
import org.samskap.partners.Calls;
import org.samskap.partners.Representatives;
import org.samskap.proposals.ProposalKeeping;
import org.samskap.registrations.Reminders;
import org.samskap.registrations.SignUpKeeping;
import org.samskap.workinggroups.GroupDuties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/** Work that runs by itself, once in a cluster at a time. */
@Configuration(proxyBeanMethods = false)
class Jobs {
    /**
     * Gives events to listeners that did not finish with them, because they failed or because the process ended between
     * commit and listener (REL-01). Listeners may run twice without harm, so a wrong guess costs nothing.
     *
     * @param lost longer than the slowest listener takes, so that what is still being done is not done a second time
     */
    @Bean
    RecurringTask<Void> resubmitEvents(IncompleteEventPublications publications, @Value("${samskap.events.lost-after:30s}") Duration lost,
                                       @Value("${samskap.events.look-every:10s}") Duration pause) {
        return Tasks.recurring("events.resubmit", FixedDelay.of(pause))
                .execute((instance, context) -> publications.resubmitIncompletePublicationsOlderThan(lost));
    }

    /** Puts the news of each follower into one mail, and later into one more; never a mail for each event. */
    @Bean
    RecurringTask<Void> writeDigests(Mailing mailing, @Value("${samskap.mail.digest-every:1h}") Duration pause) {
        return Tasks.recurring("mail.digests", FixedDelay.of(pause)).execute((instance, context) -> mailing.writeDigests());
    }

    /** Sends what waits in the outbox. */
    @Bean
    RecurringTask<Void> sendMail(Mailing mailing, @Value("${samskap.mail.send-every:10s}") Duration pause) {
        return Tasks.recurring("mail.send", FixedDelay.of(pause)).execute((instance, context) -> mailing.sendDue());
    }

    /** Passes on places that nobody answered for, and tells people that sign-up opened. */
    @Bean
    RecurringTask<Void> passPlacesOn(SignUpKeeping keeping, @Value("${samskap.sign-ups.pass-on-every:1m}") Duration pause) {
        return Tasks.recurring("sign-ups.pass-on", FixedDelay.of(pause)).execute((instance, context) -> keeping.passOn());
    }

    /** Deletes what people told of their needs when its day has come, and sign-ups that nobody confirmed. */
    @Bean
    RecurringTask<Void> forgetNeeds(SignUpKeeping keeping, @Value("${samskap.sign-ups.forget-every:1h}") Duration pause) {
        return Tasks.recurring("sign-ups.forget", FixedDelay.of(pause)).execute((instance, context) -> keeping.forget());
    }

    /** Erases invitations to speak for an organisation that nobody answered. */
    @Bean
    RecurringTask<Void> forgetInvitations(Representatives representatives, @Value("${samskap.representatives.forget-every:6h}") Duration pause) {
        return Tasks.recurring("representatives.forget", FixedDelay.of(pause)).execute((instance, context) -> representatives.forgetInvitations());
    }

    /** Erases what organisations answered to open calls when its day has come. */
    @Bean
    RecurringTask<Void> forgetAnswers(Calls calls, @Value("${samskap.calls.forget-every:1h}") Duration pause) {
        return Tasks.recurring("calls.forget", FixedDelay.of(pause)).execute((instance, context) -> calls.forget());
    }

    /** Searching forgets words that stand in hidden texts only. */
    @Bean
    RecurringTask<Void> forgetWords(ProposalKeeping keeping, @Value("${samskap.proposals.forget-words-every:1h}") Duration pause) {
        return Tasks.recurring("proposals.forget-words", FixedDelay.of(pause)).execute((instance, context) -> keeping.forgetWords());
    }

    /** Reminds those who take part of what is near, and thanks those who did. */
    @Bean
    RecurringTask<Void> remind(Reminders reminders, @Value("${samskap.reminders.look-every:30m}") Duration pause) {
        return Tasks.recurring("registrations.remind", FixedDelay.of(pause)).execute((instance, context) -> {
            reminders.remind();
            reminders.thank();
        });
    }

    /** Takes up what rested until today, and reminds those who owe a word. In this order: who wakes is not late. */
    @Bean
    RecurringTask<Void> keepPromises(PromiseKeeping keeping, @Value("${samskap.promises.look-every:30m}") Duration pause) {
        return Tasks.recurring("followups.keep-promises", FixedDelay.of(pause)).execute((instance, context) -> {
            keeping.wake();
            keeping.remind();
        });
    }

    /** Forgets what open pages were told long ago. */
    @Bean
    RecurringTask<Void> forgetNews(LiveKeeping live, @Value("${samskap.live.forget-every:10m}") Duration pause) {
        return Tasks.recurring("live.forget", FixedDelay.of(pause)).execute((instance, context) -> live.forget());
    }

    /** Reminds units of what they were asked. */
    @Bean
    RecurringTask<Void> remindUnits(HandOvers handOvers, @Value("${samskap.handovers.look-every:30m}") Duration pause) {
        return Tasks.recurring("followups.remind-units", FixedDelay.of(pause)).execute((instance, context) -> handOvers.remind());
    }

    /** Publishes report-backs whose hour has come. */
    @Bean
    RecurringTask<Void> publishReports(ScheduledReports reports, @Value("${samskap.reports.look-every:15s}") Duration pause) {
        return Tasks.recurring("followups.publish-reports", FixedDelay.of(pause)).execute((instance, context) -> reports.publishDue());
    }

    /** Seals the months that are over, in each space by its own calendar. */
    @Bean
    RecurringTask<Void> sealMonths(Seals seals, @Value("${samskap.seals.look-every:1h}") Duration pause) {
        return Tasks.recurring("followups.seal-months", FixedDelay.of(pause)).execute((instance, context) -> seals.seal());
    }

    /** Reminds those in working groups of what they took on, and of reports that are due. */
    @Bean
    RecurringTask<Void> remindGroups(GroupDuties duties, @Value("${samskap.groups.remind-every:1h}") Duration pause) {
        return Tasks.recurring("workinggroups.remind", FixedDelay.of(pause)).execute((instance, context) -> duties.remind());
    }
}
