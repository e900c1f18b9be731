package org.samskap.workinggroups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventSeries;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlan;
import org.samskap.events.SeriesSummary;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import samskap.testing.Fake;

/** Series and meetings as tests put them up. */
@TestConfiguration(proxyBeanMethods = false)
class Meetings {
    final Map<EventId, EventSummary> events = new ConcurrentHashMap<>();
    final Map<SeriesId, SeriesSummary> series = new ConcurrentHashMap<>();

    SeriesSummary aSeries(String slug) {
        var one = new SeriesSummary(SeriesId.next(), slug, Neighbours.SPACE.id(), "Öppna träffar", Lang.SV);
        series.put(one.id(), one);
        return one;
    }

    EventSummary aMeeting(SeriesId in, LocalDate day, EventState state) {
        return put(EventId.next(), in, "traff-" + EventId.next(), "Träffen " + day, day, state);
    }

    EventSummary put(EventId id, SeriesId in, String slug, String title, LocalDate day, EventState state) {
        var event = new EventSummary(id, slug, Neighbours.SPACE.id(), in, title, null, state, AttendanceContract.JUST_COME, Lang.SV,
                Neighbours.SPACE.zone(), day, day, null, null, null);
        events.put(event.id(), event);
        return event;
    }

    @Bean
    Events events() {
        return Fake.of(Events.class, new Object() {
            Map<EventId, EventSummary> get(Collection<EventId> ids) {
                return ids.stream().distinct().filter(events::containsKey).collect(Collectors.toMap(id -> id, events::get));
            }

            Optional<EventSummary> find(String slug) {
                return events.values().stream().filter(event -> event.slug().equals(slug)).findFirst();
            }

            List<EventSummary> listIn(SpaceId space) {
                return List.copyOf(events.values());
            }
        });
    }

    @Bean
    EventSeries eventSeries() {
        return Fake.of(EventSeries.class, new Object() {
            List<SeriesSummary> listIn(SpaceId space) {
                return List.copyOf(series.values());
            }

            Optional<EventSummary> findNext(SeriesId of, LocalDate day) {
                return events.values().stream().filter(event -> of.equals(event.series()) && !event.firstDay().isBefore(day))
                        .filter(event -> event.state() == EventState.OPEN).min(Comparator.comparing(EventSummary::firstDay));
            }
        });
    }

    @Bean
    EventPlanning eventPlanning() {
        return Fake.of(EventPlanning.class, new Object() {
            SeriesId plan(SeriesPlan plan) {
                return series.values().stream().filter(one -> one.slug().equals(plan.slug())).findFirst().orElseGet(() -> aSeries(plan.slug())).id();
            }

            EventId plan(EventPlan plan) {
                var known = events.values().stream().filter(event -> event.slug().equals(plan.basics().slug())).map(EventSummary::id).findFirst();
                return put(known.orElseGet(EventId::next), plan.basics().series(), plan.basics().slug(), plan.words().title(),
                        plan.days().getFirst().date(), plan.basics().state()).id();
            }
        });
    }
}
