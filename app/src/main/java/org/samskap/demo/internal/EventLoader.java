package org.samskap.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlan;
import org.samskap.partners.OrganisationId;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.Headcounts;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Plans the series and events of the cases as their organisers announced them. Twice does no harm. */
@Component
@WhenDemo
class EventLoader {
    private static final LocalDate LATEST = LocalDate.of(2023, 11, 6);

    private final DemoClock clock;
    private final DemoFiles files;
    private final Progress progress;
    private final EventPlanning planning;
    private final Headcounts headcounts;

    EventLoader(DemoClock clock, DemoFiles files, Progress progress, EventPlanning planning, Headcounts headcounts) {
        this.clock = clock;
        this.files = files;
        this.progress = progress;
        this.planning = planning;
        this.headcounts = headcounts;
    }

    void load() {
        var all = files.read("events.yaml", EventFiles.Events.class);
        all.series().forEach(this::plan);
        all.events().forEach(this::plan);
    }

    private void plan(EventFiles.SeriesEntry entry) {
        var season = entry.season();
        var id = planning.plan(new SeriesPlan(space(entry.space()), entry.slug(), entry.title(), Lang.of(entry.language()),
                entry.what(), entry.why(), entry.who(), entry.where(), entry.whatHappens(), entry.contact(),
                entry.usualPlace(), entry.usualOnline(), entry.connectGuide(),
                season == null ? null : season.title(), season == null ? null : season.theme()));
        progress.keep("series", entry.slug(), id.value());
    }

    private void plan(EventFiles.EventEntry entry) {
        clock.standAt(announced(entry));
        var id = planning.plan(plan(entry.atFirst(), seriesOf(entry)));
        progress.keep("event", entry.slug(), id.value());
        var count = entry.headcount();
        if (count != null) headcounts.note(id, new Headcount(count.number(), count.approximate(), count.note()));
    }

    /** The programme with what was left out of its first version. */
    void planWhole(String slug) {
        var entry = files.read("events.yaml", EventFiles.Events.class).events().stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow();
        planning.plan(plan(entry, seriesOf(entry)));
    }

    /** No case says when its programme came out: two months ahead, but before the morning on which the demonstration stands. */
    private static Instant announced(EventFiles.EventEntry entry) {
        var zone = ZoneId.of(entry.zone());
        var first = entry.days().isEmpty() ? LATEST : day(entry.days().getFirst()).date().minusDays(60);
        return (first.isBefore(LATEST) ? first : LATEST).atTime(9, 0).atZone(zone).toInstant();
    }

    private @Nullable SeriesId seriesOf(EventFiles.EventEntry entry) {
        return entry.series() == null ? null : new SeriesId(progress.get("series", entry.series()));
    }

    private EventPlan plan(EventFiles.EventEntry entry, @Nullable SeriesId series) {
        var registration = entry.registration();
        return new EventPlan(
                new EventPlan.Basics(space(entry.space()), series, entry.slug(), entry.kind(), entry.announcedAs(), entry.contract(),
                        Lang.of(entry.language()), ZoneId.of(entry.zone()), entry.demo()),
                new EventPlan.Words(entry.title(), entry.headlineQuestion(), entry.theme(), entry.summary(), entry.about(),
                        entry.targetGroups(), entry.guidingQuestions(), entry.quotations(), entry.strands(), entry.audienceNote()),
                new EventPlan.SignUp(null, registration == null ? null : date(registration.closes()),
                        registration == null ? null : registration.note(), entry.freeOfCharge()),
                entry.follows(), entry.days().stream().map(EventLoader::day).toList(), entry.tracks(),
                entry.sessions().stream().map(EventLoader::session).toList(), organisers(entry.organisers()), entry.fundingLine(),
                report(entry.report()));
    }

    private static EventPlan.Day day(EventFiles.DayEntry entry) {
        return new EventPlan.Day(LocalDate.parse(entry.date()), time(entry.starts()), time(entry.ends()), entry.title(),
                entry.place(), entry.online());
    }

    private static EventPlan.Session session(EventFiles.SessionEntry entry) {
        var place = entry.place();
        return EventPlan.Session.of(entry.day(), entry.track(), entry.title(), entry.kind(),
                time(entry.starts()), time(entry.ends()), place == null ? null : place.name(), entry.offsite(),
                entry.meetingPoint(), entry.accessNotes(), entry.limitedPlaces(), said(entry), entry.people());
    }

    /** What a project offers those who listen belongs to what its session is about. */
    private static @Nullable String said(EventFiles.SessionEntry entry) {
        if (entry.offer() == null) return entry.description();
        return entry.description() == null ? entry.offer() : entry.description() + "\n\n" + entry.offer();
    }

    private List<EventPlan.Organiser> organisers(List<EventFiles.OrganiserEntry> entries) {
        return entries.stream().map(entry -> new EventPlan.Organiser(
                entry.organisation() == null ? null : new OrganisationId(progress.get("organisation", entry.organisation())),
                entry.name(), entry.role())).toList();
    }

    private static EventPlan.@Nullable Report report(EventFiles.@Nullable ReportEntry entry) {
        return entry == null ? null : new EventPlan.Report(LocalDate.parse(entry.publishedOn()), entry.title(), entry.text());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private SpaceId space(String slug) {
        return new SpaceId(progress.get("space", slug));
    }

    /** The event of a slug. */
    EventId event(String slug) {
        return new EventId(progress.get("event", slug));
    }
}
