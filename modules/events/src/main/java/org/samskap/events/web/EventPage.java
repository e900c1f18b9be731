package org.samskap.events.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPageSection.Part;
import org.samskap.events.EventPageSection.Place;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Report;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.EventDetails.SeriesLink;
import org.samskap.events.internal.Material;
import org.samskap.events.internal.programme.Release;
import org.samskap.ui.FileSize;
import org.samskap.events.web.programme.ProgrammeDay;
import org.samskap.spaces.Space;
import org.samskap.ui.Knot;
import org.samskap.ui.Texts;

import gg.jte.Content;

/**
 * Everything an event's page shows, decided.
 *
 * @param lang tag of the event's language when it is not the page's, or null
 * @param release the version of the programme, or null when none is public
 * @param note why it stands as it stands, in the organiser's words, or null
 * @param before the edition before this one, or null
 * @param after  the next edition, or null
 * @param logos of those who pay
 * @param minutesOn day on which its minutes were published, or null
 * @param report the story that is told afterwards, once its day has come; or null
 * @param pictures that belong to it
 * @param over whether it was; what nobody stated is then no longer to be announced
 */
public record EventPage(EventPlan plan, Space space, @Nullable SeriesLink series, @Nullable String lang, boolean over,
                        Content tag, List<DayView> days, List<ProgrammeDay> programme, @Nullable Release release,
                        List<OrganiserLine> organisers, List<Knot> chain, @Nullable String note, @Nullable EventRow before,
                        @Nullable EventRow after, List<FileLink> files, List<FileLink> logos, @Nullable LocalDate minutesOn,
                        @Nullable Report report, List<Material> pictures, List<Part> parts) {

    /** @param facts what kind of file it is and how large */
    public record FileLink(String href, String title, String facts) {}

    static EventPage of(Texts texts, EventDetails event, Space space, List<Part> parts, Instant now) {
        var plan = event.plan();
        return new EventPage(plan, space, event.series(), Foreign.tag(texts, plan.basics().lang()), event.summary().isOver(now),
                Standing.of(event.summary(), now).tag(texts), DayView.of(texts, event, event.summary().isOver(now)), ProgrammeDay.of(texts, plan), event.release(),
                OrganiserLine.of(texts, event), Chain.of(texts, event, now), event.stateNote(),
                row(texts, event.predecessor(), now), row(texts, event.successor(), now),
                files(texts, event, Material.Kind.MATERIAL), files(texts, event, Material.Kind.LOGO), minutesOn(event), told(plan, now),
                event.materials().stream().filter(file -> file.kind() == Material.Kind.PICTURE).toList(), parts);
    }

    private static List<FileLink> files(Texts texts, EventDetails event, Material.Kind kind) {
        return event.materials().stream().filter(file -> file.kind() == kind)
                .map(file -> new FileLink(file.href(), file.title(), FileSize.words(texts, file.media().toString(), file.bytes()))).toList();
    }

    /** What has a day ahead is not told before it. */
    private static @Nullable Report told(EventPlan plan, Instant now) {
        var report = plan.report();
        return report == null || report.publishedOn().isAfter(LocalDate.ofInstant(now, plan.basics().zone())) ? null : report;
    }

    /** Where a proposal answers the nth guiding question, counted from 1; null once it was. */
    public @Nullable String answer(int question) {
        return over ? null : "/propose?event=" + plan.basics().slug() + "&question=" + question;
    }

    private static @Nullable EventRow row(Texts texts, @Nullable EventSummary edition, Instant now) {
        return edition == null ? null : EventRow.of(texts, edition, now);
    }

    private static @Nullable LocalDate minutesOn(EventDetails event) {
        var on = event.minutesOn();
        return on == null ? null : on.atZone(event.plan().basics().zone()).toLocalDate();
    }

    public List<Content> actions() {
        return in(Place.ACTIONS);
    }

    public List<Content> main() {
        return in(Place.MAIN);
    }

    public List<Content> aside() {
        return in(Place.ASIDE);
    }

    private List<Content> in(Place place) {
        return parts.stream().filter(part -> part.place() == place).sorted(Comparator.comparingInt(Part::order))
                .map(Part::content).toList();
    }

    /** Whether its programme needs headings for days: a lunch of a meeting of two days is on one of them. */
    public boolean byDay() {
        return programme.size() > 1 || days.size() > 1 && programme.stream().anyMatch(day -> day.date() != null);
    }

    /** A series takes up one theme after the other; what stands alone may well have none. */
    public boolean themeIsToCome() {
        return !over && series != null && plan.words().theme() == null && plan.basics().state() != EventState.CANCELLED;
    }

    /** How to sign up, while it can still be of use. */
    public @Nullable String signUpNote() {
        return over ? null : plan.signUp().note();
    }
}
