package org.samskap.notifications.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSeries;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.followups.Trails;
import org.samskap.notifications.internal.digests.StepWords;
import org.samskap.notifications.internal.meetings.Occasion;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Reference;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.stereotype.Service;

/** What feeds tell: public proposals and events only, whoever asks (SEC-02), in the language of the space, event or proposal. */
@Service
public class Feeds {
    private static final int ENTRIES = 50;
    private static final int LOOK_BACK = 500;
    private static final Set<StepKind> QUIET = EnumSet.of(StepKind.PROMISE_MADE);
    private final Spaces spaces;
    private final Events events;
    private final EventSeries series;
    private final WorkingGroups groups;
    private final Proposals proposals;
    private final Trails trails;
    private final Occasions occasions;
    private final TextBundles bundles;

    Feeds(Spaces spaces, Events events, EventSeries series, WorkingGroups groups, Proposals proposals, Trails trails, Occasions occasions, TextBundles bundles) {
        this.spaces = spaces;
        this.events = events;
        this.series = series;
        this.groups = groups;
        this.proposals = proposals;
        this.trails = trails;
        this.occasions = occasions;
        this.bundles = bundles;
    }

    /** A feed; its page is at href. */
    public record Feed(String title, String href, Lang lang, List<Entry> entries) {
        /** Where the feed itself is. */
        public String path() {
            return href + "/feed.atom";
        }
    }

    /** A step, or what came out of an event, as a feed tells it. The key names it for ever. */
    public record Entry(String key, String title, String href, Instant at, @Nullable String text) {}

    public Optional<Feed> findOfSpace(String slug) {
        return spaces.find(slug).map(this::ofSpace);
    }

    private Feed ofSpace(Space space) {
        var steps = trails.listLatest(space.id(), ENTRIES);
        var told = proposals.get(steps.stream().map(Step::proposal).collect(toSet()));
        var came = came(space.lang(), occasions.listLatest(space.id(), ENTRIES));
        return feed("notifications.feed.space", space.href(), space.lang(), steps, told, came, space.name());
    }

    public Optional<Feed> findOfEvent(String slug) {
        return events.find(slug).map(this::ofEvent);
    }

    private Feed ofEvent(EventSummary event) {
        var raised = byId(proposals.listRaisedAt(Set.of(event.id())));
        return feed("notifications.feed.event", event.href(), event.lang(), trails.listLatest(event.space(), LOOK_BACK), raised,
                came(event.lang(), occasions.listOf(event.id())), event.title());
    }

    public Optional<Feed> findOfSeries(String slug) {
        return series.find(slug).map(found -> {
            var dates = events.listIn(found.space()).stream().filter(event -> found.id().equals(event.series())).map(EventSummary::id).collect(toSet());
            return feed("notifications.feed.series", found.href(), found.lang(), trails.listLatest(found.space(), LOOK_BACK), byId(proposals.listRaisedAt(dates)),
                    List.of(), found.title());
        });
    }

    /** What is told of the proposals that the group took on, in whichever spaces they were raised. */
    public Optional<Feed> findOfGroup(String slug) {
        return groups.find(slug).map(group -> {
            var sources = proposals.get(group.sources());
            var steps = sources.values().stream().map(ProposalSummary::space).distinct().flatMap(space -> trails.listLatest(space, LOOK_BACK).stream()).toList();
            return feed("notifications.feed.group", group.href(), group.lang(), steps, sources, List.of(), group.name());
        });
    }

    private static Map<ProposalId, ProposalSummary> byId(List<ProposalSummary> proposals) {
        return proposals.stream().collect(toMap(ProposalSummary::id, proposal -> proposal));
    }

    public Optional<Feed> findOfProposal(String reference) {
        return Reference.parse(reference).flatMap(parsed -> proposals.find(parsed, null)).map(this::ofProposal);
    }

    private Feed ofProposal(ProposalSummary proposal) {
        return feed("notifications.feed.proposal", proposal.href(), proposal.lang(), trails.listFor(proposal.id()),
                Map.of(proposal.id(), proposal), List.of(), proposal.reference().text(), proposal.title());
    }

    private Feed feed(String titleKey, String href, Lang lang, List<Step> steps, Map<ProposalId, ProposalSummary> of, List<Entry> more, Object... names) {
        var told = steps.stream()
                .filter(step -> !QUIET.contains(step.kind()) && of.containsKey(step.proposal()) && of.get(step.proposal()).published())
                .sorted(Comparator.comparing(Step::number).reversed()).map(step -> entry(lang, step, of.get(step.proposal())));
        var entries = Stream.concat(told, more.stream()).sorted(Comparator.comparing(Entry::at).reversed()).limit(ENTRIES).toList();
        return new Feed(bundles.in(lang).of(titleKey, names), href, lang, entries);
    }

    private Entry entry(Lang lang, Step step, ProposalSummary of) {
        return new Entry("trail/" + step.space() + "/" + step.number(), of.title() + " – " + StepWords.of(bundles.in(lang), step), of.href(), step.at(), step.text());
    }

    /** What came out of events that everybody may see. */
    private List<Entry> came(Lang lang, List<Occasion> occasions) {
        var of = events.get(occasions.stream().map(Occasion::event).collect(toSet()));
        return occasions.stream().filter(one -> of.containsKey(one.event())).map(one -> {
            var event = of.get(one.event());
            return new Entry(one.key(), event.title() + " – " + one.word(bundles.in(lang)), event.href() + one.kind().path(), one.at(), null);
        }).toList();
    }
}
