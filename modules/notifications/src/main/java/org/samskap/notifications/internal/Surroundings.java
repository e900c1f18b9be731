package org.samskap.notifications.internal;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventSeries;
import org.samskap.events.Events;
import org.samskap.events.SeriesId;
import org.samskap.followups.Step;
import org.samskap.followups.Trails;
import org.samskap.notifications.internal.Subject.Kind;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.stereotype.Component;

/** What belongs to what: from a proposal to everything it can be followed by, and back. */
@Component
public class Surroundings {
    private static final int ENOUGH = 200;
    private static final Named GONE = new Named("–", null);
    private final Proposals proposals;
    private final WorkingGroups groups;
    private final Events events;
    private final EventSeries series;
    private final Spaces spaces;
    private final Trails trails;

    Surroundings(Proposals proposals, WorkingGroups groups, Events events, EventSeries series, Spaces spaces, Trails trails) {
        this.proposals = proposals;
        this.groups = groups;
        this.events = events;
        this.series = series;
        this.spaces = spaces;
        this.trails = trails;
    }

    /** Everything by which somebody may follow the proposal. */
    public List<Subject> around(ProposalId id) {
        var proposal = proposals.get(id);
        var subjects = new ArrayList<>(List.of(Subject.of(id), Subject.of(proposal.space())));
        if (proposal.raisedAt() != null) subjects.add(Subject.of(proposal.raisedAt()));
        groups.listFor(id).stream().map(WorkingGroup::id).map(Subject::of).forEach(subjects::add);
        return List.copyOf(subjects);
    }

    /** What happened to the proposals that the subject stands for. */
    public List<Step> stepsOf(Subject subject) {
        return switch (subject.kind()) {
            case PROPOSAL -> trails.listFor(new ProposalId(subject.id()));
            case EVENT -> stepsOf(proposals.listRaisedAt(Set.of(new EventId(subject.id()))).stream().map(ProposalSummary::id).toList());
            case WORKING_GROUP -> stepsOf(groups.get(new WorkingGroupId(subject.id())).sources());
            case SPACE -> trails.listLatest(new SpaceId(subject.id()), ENOUGH);
            // Its followers hear of dates, not of proposals.
            case SERIES -> List.of();
        };
    }

    private List<Step> stepsOf(List<ProposalId> several) {
        return several.stream().flatMap(proposal -> trails.listFor(proposal).stream()).toList();
    }

    /** How a subject is called. A text that nobody has approved for the public yet goes into no mail: then its number does. */
    public Named name(Subject subject) {
        try {
            return switch (subject.kind()) {
                case PROPOSAL -> named(proposals.get(new ProposalId(subject.id())));
                case EVENT -> named(events.get(new EventId(subject.id())));
                case WORKING_GROUP -> named(groups.get(new WorkingGroupId(subject.id())));
                case SPACE -> named(spaces.get(new SpaceId(subject.id())));
                case SERIES -> named(series.get(new SeriesId(subject.id())));
            };
        } catch (NotVisible gone) {
            return GONE;
        }
    }

    /** The same of many, in the order given: proposals and events, of which somebody may follow many, in one statement each. */
    Map<Subject, Named> names(Collection<Subject> subjects) {
        var ofProposals = proposals.get(ids(subjects, Kind.PROPOSAL, ProposalId::new));
        var ofEvents = events.get(ids(subjects, Kind.EVENT, EventId::new));
        var names = new LinkedHashMap<Subject, Named>();
        subjects.forEach(subject -> names.put(subject, switch (subject.kind()) {
            case PROPOSAL -> Optional.ofNullable(ofProposals.get(new ProposalId(subject.id()))).map(Surroundings::named).orElse(GONE);
            case EVENT -> Optional.ofNullable(ofEvents.get(new EventId(subject.id()))).map(Surroundings::named).orElse(GONE);
            default -> name(subject);
        }));
        return names;
    }

    private static <I> Set<I> ids(Collection<Subject> subjects, Kind kind, Function<UUID, I> as) {
        return subjects.stream().filter(subject -> subject.kind() == kind).map(subject -> as.apply(subject.id())).collect(toSet());
    }

    private static Named named(ProposalSummary proposal) {
        return proposal.published() ? new Named(proposal.title(), proposal.href()) : new Named(proposal.reference().text(), null);
    }

    private static Named named(org.samskap.events.EventSummary event) {
        return new Named(event.title(), event.href());
    }

    private static Named named(org.samskap.events.SeriesSummary series) {
        return new Named(series.title(), series.href());
    }

    private static Named named(WorkingGroup group) {
        return new Named(group.name(), group.href());
    }

    private static Named named(org.samskap.spaces.Space space) {
        return new Named(space.name(), space.href());
    }

    /** A name, and the path of its page when there is one that everybody may open. */
    public record Named(String name, @Nullable String href) {}
}
