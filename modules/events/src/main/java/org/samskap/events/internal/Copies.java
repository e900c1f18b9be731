package org.samskap.events.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Basics;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SignUp;
import org.samskap.events.EventPlan.Words;
import org.samskap.events.EventState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an event from one that stands: another like it, its next edition, or a follow-up. It begins as a draft. */
@Service
@Transactional
public class Copies {
    private final PlanDesk desk;

    Copies(PlanDesk desk) {
        this.desk = desk;
    }

    public enum Way { COPY, SUCCESSOR, FOLLOW_UP }

    /**
     * What the organiser says of the new one.
     *
     * @param id    that the form brought along, so that the same form sent twice begins one event
     * @param first its first day, or null while it is to be announced
     * @param also  slugs of other events that it follows up
     */
    public record Wanted(EventId id, Way way, String title, @Nullable LocalDate first, List<String> also) {}

    /** Answers with the slug of the new one. */
    public String begin(String slug, Actor actor, Wanted wanted) {
        var source = desk.eventOfSpace(slug, actor).plan();
        if (wanted.way() == Way.FOLLOW_UP) return desk.start(actor, wanted.id(), followUp(source, wanted, actor));
        var begun = desk.start(actor, wanted.id(), likeIt(source, wanted.title(), wanted.first()));
        if (wanted.way() == Way.SUCCESSOR) desk.succeed(begun, slug, actor);
        return begun;
    }

    /** All that is said of it, with its days moved; what belongs to that one time (dates of sign-up, report) stays behind. */
    static EventPlan likeIt(EventPlan source, String title, @Nullable LocalDate first) {
        var w = source.words();
        var words = new Words(title, w.headlineQuestion(), w.theme(), w.summary(), w.about(), w.targetGroups(), w.guidingQuestions(),
                w.quotations(), w.strands(), w.audienceNote());
        var days = moved(source.days(), first);
        return new EventPlan(draft(source, title), words, new SignUp(null, null, source.signUp().note(), source.signUp().freeOfCharge()), List.of(),
                days, source.tracks(), source.sessions().stream().map(session -> fresh(session, !days.isEmpty())).toList(), source.organisers(),
                source.fundingLine(), null);
    }

    private EventPlan followUp(EventPlan source, Wanted wanted, Actor actor) {
        var earlier = new LinkedHashSet<String>();
        earlier.add(source.basics().slug());
        for (var other : wanted.also()) earlier.add(desk.event(other, actor).summary().slug());
        var place = source.days().isEmpty() ? null : source.days().getLast();
        var days = wanted.first() == null ? List.<Day>of() : List.of(new Day(null, wanted.first(), null, null, null,
                place == null ? null : place.place(), place == null ? null : place.online(), place != null && place.asUsual()));
        return EventPlan.of(draft(source, wanted.title()), Words.of(wanted.title(), null, source.words().summary()))
                .following(List.copyOf(earlier)).withDays(days).withOrganisers(source.organisers(), source.fundingLine());
    }

    private static Basics draft(EventPlan source, String title) {
        return source.basics().in(EventState.DRAFT).called(Slugs.of(title));
    }

    /** As far apart as they were; none while nobody said when the first is. */
    private static List<Day> moved(List<Day> days, @Nullable LocalDate first) {
        if (first == null || days.isEmpty()) return List.of();
        long by = ChronoUnit.DAYS.between(days.getFirst().date(), first);
        return days.stream().map(day -> new Day(null, day.date().plusDays(by), day.starts(), day.ends(), day.title(), day.place(), day.online(), day.asUsual())).toList();
    }

    private static Session fresh(Session s, boolean days) {
        return new Session(null, days ? s.day() : null, s.track(), s.title(), s.kind(), s.starts(), s.ends(), s.place(), s.offsite(), s.meetingPoint(),
                s.transport(), s.accessNotes(), s.limitedPlaces(), s.places(), s.description(), s.people());
    }
}
