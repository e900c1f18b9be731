package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.events.Neighbours.ORGANISER;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.aMeeting;
import static org.samskap.events.PlanFixture.freshSlug;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.events.internal.EventQueries;
import org.samskap.ui.NotVisible;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.annotation.Transactional;

/** How organisers change a plan without losing what another organiser or a participant relies on. */
@ApplicationModuleTest
@Import({Neighbours.class, RevisingTests.Guarded.class})
@Transactional
class RevisingTests {
    private static final LocalDate MONDAY = LocalDate.of(2023, 11, 20);
    private final EventPlanning planning;
    private final Events events;
    private final EventQueries queries;
    private final JoinLinks links;

    RevisingTests(EventPlanning planning, Events events, EventQueries queries, JoinLinks links) {
        this.planning = planning;
        this.events = events;
        this.queries = queries;
        this.links = links;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Guarded {
        @Bean
        PlanGuard tracksStay() {
            return (event, before, after) -> after.tracks().containsAll(before.tracks()) ? List.of()
                    : List.of(new PlanGuard.Objection("registrations.track.taken", 12));
        }
    }

    @Test
    @Tag("REL-28")
    void theSecondOfTwoWhoEditAtOnceIsToldAndOverwritesNothing() {
        var slug = planned(aMeeting(freshSlug(), MONDAY));
        var seen = planning.outline(slug, ORGANISER).version();
        planning.revise(slug, ORGANISER, seen, plan -> plan.in(EventState.CLOSED));

        assertThatExceptionOfType(PlanChangedMeanwhile.class)
                .isThrownBy(() -> planning.revise(slug, ORGANISER, seen, plan -> plan.in(EventState.OPEN)))
                .satisfies(late -> assertThat(late.version()).isEqualTo(seen + 1));
        assertThat(events.find(slug).orElseThrow().state()).isEqualTo(EventState.CLOSED);
    }

    @Test
    @Tag("SEC-03")
    void onlyThoseWhoPlanInTheSpaceSeeAndChangeThePlan() {
        var slug = planned(aMeeting(freshSlug(), MONDAY));
        var stranger = new Actor(PersonId.next(), "Petra");

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> planning.outline(slug, null));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> planning.outline(slug, stranger));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> planning.revise(slug, stranger, 0, plan -> plan));
    }

    @Test
    @Tag("SEC-02")
    void aDraftIsSeenByItsOrganisersOnlyAndAnnouncedWhenItIsPublished(PublishedEvents published) {
        var slug = planned(aMeeting(freshSlug(), MONDAY).in(EventState.DRAFT));
        var draft = planning.outline(slug, ORGANISER);

        assertThat(events.find(slug)).isEmpty();
        assertThat(events.outline(slug)).isEmpty();
        assertThat(queries.find(slug)).isEmpty();
        assertThat(events.get(List.of(draft.id()))).isEmpty();
        assertThat(events.listIn(Neighbours.SPACE.id())).noneMatch(event -> event.slug().equals(slug));
        assertThat(published.ofType(EventPublished.class)).isEmpty();

        planning.revise(slug, ORGANISER, draft.version(), plan -> plan.in(EventState.OPEN));
        assertThat(events.find(slug)).isPresent();
        assertThat(published.ofType(EventPublished.class)).hasSize(1);
        assertThat(published.ofType(EventChanged.class)).isEmpty();
    }

    @Test
    void whatPeopleWerePromisedStandsAgainstAPlanThatBreaksIt() {
        var slug = planned(aConference(freshSlug()));
        var before = planning.outline(slug, ORGANISER);

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> planning.revise(slug, ORGANISER, before.version(), plan -> plan.withProgramme(List.of(), List.of())))
                .satisfies(refused -> assertThat(refused.objections()).hasSize(1));
        assertThat(planning.outline(slug, ORGANISER)).isEqualTo(before);
    }

    @Test
    void aDayKeepsItsIdWhenItMovesOrIsLoadedAgain() {
        var plan = aMeeting(freshSlug(), MONDAY);
        var slug = planned(plan);
        var day = planning.outline(slug, ORGANISER).days().getFirst();

        planning.plan(plan);
        assertThat(planning.outline(slug, ORGANISER).days()).containsExactly(day);

        planning.revise(slug, ORGANISER, 1, now -> now.withDays(now.days().stream().map(d -> new EventPlan.Day(d.id(),
                d.date().plusDays(7), d.starts(), d.ends(), d.title(), d.place(), d.online())).toList()));
        assertThat(planning.outline(slug, ORGANISER).days()).singleElement()
                .satisfies(moved -> assertThat(moved.id()).isEqualTo(day.id()))
                .satisfies(moved -> assertThat(moved.date()).isEqualTo(MONDAY.plusDays(7)));
    }

    @Test
    void aJoinLinkGoesWithItsDayAndANewOneIsNews(PublishedEvents published) {
        var slug = planned(aMeeting(freshSlug(), MONDAY));
        var event = planning.outline(slug, ORGANISER);
        var day = event.days().getFirst().id();
        var room = new JoinLink(URI.create("https://zoom.example/j/1"), null);

        links.set(event.id(), day, room);
        links.set(event.id(), day, room);
        assertThat(links.of(event.id())).containsExactly(java.util.Map.entry(day, room));
        assertThat(published.ofType(EventChanged.class)).hasSize(1);

        planning.revise(slug, ORGANISER, event.version(), plan -> plan.withDays(List.of()));
        assertThat(links.of(event.id())).isEmpty();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> links.set(event.id(), day, room));
    }

    @Test
    void callingOffAnEventIsAnnouncedOnce(PublishedEvents published) {
        var slug = planned(aMeeting(freshSlug(), MONDAY));

        planning.revise(slug, ORGANISER, 0, plan -> plan.in(EventState.CANCELLED));
        planning.revise(slug, ORGANISER, 1, plan -> plan.in(EventState.CANCELLED));

        assertThat(published.ofType(EventCancelled.class)).hasSize(1);
    }

    private String planned(EventPlan plan) {
        planning.plan(plan);
        return plan.basics().slug();
    }
}
