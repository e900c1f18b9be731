package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.aMeeting;
import static org.samskap.events.PlanFixture.freshSlug;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.events.internal.EventQueries;
import org.samskap.ui.NotVisible;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest
@Import(Neighbours.class)
@Transactional
class EventsModuleTests {
    private final EventPlanning planning;
    private final Events events;
    private final EventQueries queries;

    EventsModuleTests(EventPlanning planning, Events events, EventQueries queries) {
        this.planning = planning;
        this.events = events;
        this.queries = queries;
    }

    @Test
    void whatAnOrganiserWroteComesBackAsItWas() {
        var earlier = freshSlug();
        planning.plan(aMeeting(earlier, LocalDate.of(2023, 10, 16)));
        var plan = aConference(freshSlug(), earlier);

        planning.plan(plan);

        assertThat(queries.find(plan.basics().slug()).orElseThrow().plan()).usingRecursiveComparison().ignoringFieldsMatchingRegexes(".*\\.id").isEqualTo(plan);
    }

    @Test
    void whatIsTakenOutOfAPlanIsGone() {
        var slug = freshSlug();
        planning.plan(aConference(slug));
        var meeting = aMeeting(slug, null);

        planning.plan(meeting);

        assertThat(queries.find(slug).orElseThrow().plan()).usingRecursiveComparison().ignoringFieldsMatchingRegexes(".*\\.id").isEqualTo(meeting);
    }

    @Test
    void anEventIsPublishedOnceAndChangedOnlyWhenItLooksDifferent(PublishedEvents published) {
        var plan = aMeeting(freshSlug(), LocalDate.of(2023, 11, 20));

        var id = planning.plan(plan);
        planning.plan(plan);
        assertThat(published.ofType(EventChanged.class)).isEmpty();
        var again = planning.plan(PlanFixture.with(plan, EventState.OPEN, "Ett annat tema"));

        assertThat(again).isEqualTo(id);
        assertThat(published.ofType(EventPublished.class).matching(EventPublished::event, id::equals)).hasSize(1);
        assertThat(published.ofType(EventChanged.class).matching(EventChanged::event, id::equals)).hasSize(1);
    }

    @Test
    @Tag("REL-02")
    void anEventIsHeldOnce(PublishedEvents published) {
        var plan = aMeeting(freshSlug(), LocalDate.of(2023, 11, 20));
        var id = planning.plan(plan);

        planning.hold(id);
        planning.hold(id);
        planning.plan(plan);

        assertThat(events.get(id).state()).isEqualTo(EventState.HELD);
        assertThat(published.ofType(EventHeld.class).matching(EventHeld::event, id::equals)).hasSize(1);
    }

    @Test
    void aFollowUpIsAnnouncedOnceForEachEarlierEvent(PublishedEvents published) {
        var plan = aMeeting(freshSlug(), LocalDate.of(2018, 5, 25));
        var first = planning.plan(plan);
        var second = planning.plan(aMeeting(freshSlug(), LocalDate.of(2018, 8, 17), plan.basics().slug()));
        var third = aMeeting(freshSlug(), LocalDate.of(2018, 11, 16), plan.basics().slug(), events.get(second).slug());

        var id = planning.plan(third);
        planning.plan(third);

        assertThat(published.ofType(FollowUpPlanned.class).matching(FollowUpPlanned::followUp, id::equals)).hasSize(2);
        assertThat(events.followedUpBy(id)).extracting(EventSummary::id).containsExactly(first, second);
        assertThat(events.followUpsOf(first)).extracting(EventSummary::id).containsExactly(second, id);
    }

    @Test
    void theWholeChainOfFollowUpsStandsOnEachOfItsEvents() {
        var september = freshSlug();
        var october = freshSlug();
        var november = freshSlug();
        planning.plan(aMeeting(september, LocalDate.of(2023, 9, 18)));
        planning.plan(aMeeting(october, LocalDate.of(2023, 10, 16), september));
        planning.plan(aMeeting(november, LocalDate.of(2023, 11, 20), october));

        assertThat(queries.find(november).orElseThrow().earlier()).extracting(EventSummary::slug).containsExactly(september, october);
        assertThat(queries.find(september).orElseThrow().later()).extracting(EventSummary::slug).containsExactly(october, november);
    }

    @Test
    void nothingFollowsAnEventThatNobodyPlanned() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> planning.plan(aMeeting(freshSlug(), null, "no-such-event")))
                .withMessageContaining("no-such-event");
    }

    @Test
    void aJoinLinkIsNeverPublic() {
        var plan = PlanFixture.aMeetingOnline(freshSlug(), "Zoom: https://zoom.example/j/1");

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> planning.plan(plan));
        assertThat(events.find(plan.basics().slug())).isEmpty();
    }

    @Test
    void theNextEventIsOneOfTheSameSeriesRatherThanOfTheSameSpace() {
        var id = planning.plan(aMeeting(freshSlug(), LocalDate.of(2031, 1, 1)));
        var next = planning.plan(aMeeting(freshSlug(), LocalDate.of(2031, 3, 1)));
        planning.plan(PlanFixture.with(aMeeting(freshSlug(), LocalDate.of(2031, 2, 1)), EventState.CANCELLED, null));

        assertThat(events.findNextAfter(id, LocalDate.of(2031, 1, 1))).map(EventSummary::id).contains(next);
        assertThat(events.findNextAfter(next, LocalDate.of(2031, 3, 1))).isEmpty();
    }

    @Test
    void eventsAreAnsweredTogetherAndUnknownOnesAreMissing() {
        var id = planning.plan(aMeeting(freshSlug(), null));

        assertThat(events.get(List.of(id, EventId.next()))).containsOnlyKeys(id);
        assertThat(events.find("no-such-event")).isEmpty();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> events.get(EventId.next()));
        assertThat(events.listIn(Neighbours.SPACE.id())).extracting(EventSummary::id).contains(id);
    }
}
