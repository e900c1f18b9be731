package org.samskap.events.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Quotation;
import org.samskap.events.EventPlan.Report;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.Track;

/** Between an event's own row and the plan of its organiser. */
final class StoredEvent {
    private StoredEvent() {}

    static EventRecord row(EventId id, EventPlan plan) {
        var row = new EventRecord();
        row.setId(id);
        row.setSlug(plan.slug());
        row.setSpaceId(plan.space());
        row.setSeriesId(plan.series());
        row.setKind(plan.kind());
        row.setState(plan.state());
        row.setContract(plan.contract());
        row.setZone(plan.zone().getId());
        row.setDemo(plan.demo());
        describe(row, plan);
        repeatDays(row, plan);
        report(row, plan.report());
        return row;
    }

    private static void describe(EventRecord row, EventPlan plan) {
        row.setTitle(plan.title());
        row.setHeadlineQuestion(plan.headlineQuestion());
        row.setTheme(plan.theme());
        row.setLanguage(plan.lang());
        row.setSummary(plan.summary());
        row.setAbout(plan.about());
        row.setTargetGroups(plan.targetGroups().toArray(String[]::new));
        row.setGuidingQuestions(plan.guidingQuestions().toArray(String[]::new));
        row.setStrands(plan.strands().toArray(String[]::new));
        row.setFundingLine(plan.fundingLine());
        row.setAudienceNote(plan.audienceNote());
        row.setRegistrationNote(plan.registrationNote());
        row.setClosesOn(plan.closesOn());
        row.setFreeOfCharge(plan.freeOfCharge());
    }

    /** What lists need of the days is repeated on the row. */
    private static void repeatDays(EventRecord row, EventPlan plan) {
        var first = plan.days().stream().min(Comparator.comparing(Day::date)).orElse(null);
        var last = plan.days().stream().map(Day::date).max(Comparator.naturalOrder()).orElse(null);
        row.setFirstDay(first == null ? null : first.date());
        row.setLastDay(last);
        row.setStarts(first == null ? null : first.starts());
        row.setPlace(first == null || first.place() == null ? null : first.place().name());
        row.setOnline(first == null ? null : first.online());
        row.setOverAt(last == null ? null : endOf(last, plan.zone()));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static void report(EventRecord row, @Nullable Report report) {
        row.setReportPublishedOn(report == null ? null : report.publishedOn());
        row.setReportTitle(report == null ? null : report.title());
        row.setReportText(report == null ? null : report.text());
    }

    static EventPlan plan(EventRecord row, List<String> follows, List<Day> days, List<Track> tracks,
                          List<Session> sessions, List<StoredOrganiser> organisers, List<Quotation> quotations) {
        return new EventPlan(row.getSpaceId(), row.getSeriesId(), row.getSlug(), row.getTitle(),
                row.getHeadlineQuestion(), row.getTheme(), row.getKind(), row.getState(), row.getContract(),
                row.getLanguage(), ZoneId.of(row.getZone()), row.getSummary(), row.getAbout(), follows, days, tracks,
                sessions, List.of(row.getTargetGroups()),
                organisers.stream().map(StoredOrganiser::planned).toList(), row.getFundingLine(),
                List.of(row.getGuidingQuestions()), quotations, List.of(row.getStrands()), row.getAudienceNote(),
                row.getRegistrationNote(), row.getClosesOn(), row.getFreeOfCharge(), report(row), row.getDemo());
    }

    private static @Nullable Report report(EventRecord row) {
        return row.getReportPublishedOn() == null ? null
                : new Report(row.getReportPublishedOn(), row.getReportTitle(), row.getReportText());
    }
}
