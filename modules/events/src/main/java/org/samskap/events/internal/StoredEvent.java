package org.samskap.events.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Basics;
import org.samskap.events.EventPlan.SignUp;
import org.samskap.events.EventPlan.Words;
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
        // The first writing; each later one counts up from what stands in the row.
        row.setVersion(0);
        row.setSlug(plan.basics().slug());
        row.setSpaceId(plan.basics().space());
        row.setSeriesId(plan.basics().series());
        row.setKind(plan.basics().kind());
        row.setState(plan.basics().state());
        row.setContract(plan.basics().contract());
        row.setZone(plan.basics().zone().getId());
        row.setDemo(plan.basics().demo());
        describe(row, plan);
        repeatDays(row, plan);
        report(row, plan.report());
        return row;
    }

    private static void describe(EventRecord row, EventPlan plan) {
        row.setTitle(plan.words().title());
        row.setHeadlineQuestion(plan.words().headlineQuestion());
        row.setTheme(plan.words().theme());
        row.setLanguage(plan.basics().lang());
        row.setSummary(plan.words().summary());
        row.setAbout(plan.words().about());
        row.setTargetGroups(plan.words().targetGroups().toArray(String[]::new));
        row.setGuidingQuestions(plan.words().guidingQuestions().toArray(String[]::new));
        row.setStrands(plan.words().strands().toArray(String[]::new));
        row.setFundingLine(plan.fundingLine());
        row.setAudienceNote(plan.words().audienceNote());
        row.setRegistrationNote(plan.signUp().note());
        row.setSignUpOpens(plan.signUp().opensAt());
        row.setClosesOn(plan.signUp().closesOn());
        row.setFreeOfCharge(plan.signUp().freeOfCharge());
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
        row.setOverAt(last == null ? null : endOf(last, plan.basics().zone()));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static void report(EventRecord row, @Nullable Report report) {
        row.setReportPublishedOn(report == null ? null : report.publishedOn());
        row.setReportTitle(report == null ? null : report.title());
        row.setReportText(report == null ? null : report.text());
        var quotations = report == null ? List.<Quotation>of() : report.quotations();
        row.setReportQuotes(quotations.stream().map(Quotation::text).toArray(String[]::new));
        row.setReportVoices(quotations.stream().map(Quotation::attribution).toArray(String[]::new));
    }

    static EventPlan plan(EventRecord row, List<String> follows, List<Day> days, List<Track> tracks,
                          List<Session> sessions, List<StoredOrganiser> organisers, List<Quotation> quotations) {
        return new EventPlan(
                new Basics(row.getSpaceId(), row.getSeriesId(), row.getSlug(), row.getKind(), row.getState(), row.getContract(),
                        row.getLanguage(), ZoneId.of(row.getZone()), row.getDemo()),
                new Words(row.getTitle(), row.getHeadlineQuestion(), row.getTheme(), row.getSummary(), row.getAbout(),
                        List.of(row.getTargetGroups()), List.of(row.getGuidingQuestions()), quotations,
                        List.of(row.getStrands()), row.getAudienceNote()),
                new SignUp(row.getSignUpOpens(), row.getClosesOn(), row.getRegistrationNote(), row.getFreeOfCharge()),
                follows, days, tracks, sessions, organisers.stream().map(StoredOrganiser::planned).toList(),
                row.getFundingLine(), report(row));
    }

    private static @Nullable Report report(EventRecord row) {
        return row.getReportPublishedOn() == null ? null
                : new Report(row.getReportPublishedOn(), row.getReportTitle(), row.getReportText(),
                        quotations(row.getReportQuotes(), row.getReportVoices()));
    }

    private static List<Quotation> quotations(String[] quotes, String[] voices) {
        return IntStream.range(0, quotes.length).mapToObj(i -> new Quotation(quotes[i], voices[i])).toList();
    }
}
