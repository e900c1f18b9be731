package org.samskap.notifications.internal.digests;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.samskap.accounts.PersonId;
import org.samskap.followups.Step;
import org.samskap.followups.Trails;
import org.samskap.notifications.internal.FollowRepository;
import org.samskap.notifications.internal.digests.NewsRepository.Item;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.springframework.stereotype.Component;

/** What readers have yet to hear of proposals and may hear: for many readers in a few statements. */
@Component
class Untold {
    private static final int A_LONG_MAIL = 200;
    private final NewsRepository news;
    private final FollowRepository follows;
    private final Proposals proposals;
    private final Trails trails;

    Untold(NewsRepository news, FollowRepository follows, Proposals proposals, Trails trails) {
        this.news = news;
        this.follows = follows;
        this.proposals = proposals;
        this.trails = trails;
    }

    /**
     * What one reader hears.
     *
     * @param of    the proposals that she may see
     * @param steps what is told of them
     */
    record Told(Map<ProposalId, ProposalSummary> of, List<Step> steps) {
        static final Told NOTHING = new Told(Map.of(), List.of());
    }

    /** Takes the news of the readers, so that no other node tells them too. Who has none is not in it. */
    Map<Reader, Told> take(List<Reader> readers) {
        readers.stream().filter(reader -> reader.people().size() > 1).forEach(reader -> news.skipHeard(reader.people()));
        var people = readers.stream().flatMap(reader -> reader.people().stream()).toList();
        var items = news.take(people);
        if (items.isEmpty()) return Map.of();
        var all = proposals.get(items.values().stream().flatMap(Collection::stream).map(Item::proposal).collect(toSet()));
        var steps = trails.listSince(all.keySet(), Instant.EPOCH).stream().collect(toMap(Item::of, step -> step, (one, same) -> one));
        var raised = all.values().stream().allMatch(ProposalSummary::published) ? Map.<PersonId, Set<UUID>>of() : follows.raisedByEach(people);
        var told = new LinkedHashMap<Reader, Told>();
        readers.forEach(reader -> {
            var mine = told(reader, items, all, steps, raised);
            if (!mine.steps().isEmpty()) told.put(reader, mine);
        });
        return told;
    }

    private Told told(Reader reader, Map<PersonId, List<Item>> items, Map<ProposalId, ProposalSummary> all, Map<Item, Step> steps,
                      Map<PersonId, Set<UUID>> raised) {
        var mine = reader.people().stream().flatMap(person -> raised.getOrDefault(person, Set.of()).stream()).collect(toSet());
        var visible = new LinkedHashMap<ProposalId, ProposalSummary>();
        var told = new ArrayList<Step>();
        for (var item : itemsOf(reader, items)) {
            var proposal = all.get(item.proposal());
            var step = steps.get(item);
            // What is not public yet is for the one who raised it only; others hear when it is (SEC-02).
            if (proposal == null || step == null || !proposal.published() && !mine.contains(proposal.id().value())) continue;
            visible.put(proposal.id(), proposal);
            told.add(step);
        }
        return told.isEmpty() ? Told.NOTHING : new Told(visible, wanted(reader, told));
    }

    /** The oldest ones; what would make the mail too long comes with the next. */
    private static Set<Item> itemsOf(Reader reader, Map<PersonId, List<Item>> items) {
        return reader.people().stream().flatMap(person -> items.getOrDefault(person, List.of()).stream()).distinct().limit(A_LONG_MAIL).collect(toSet());
    }

    /** Whoever wants results only does not hear of the rest later either. */
    private List<Step> wanted(Reader reader, List<Step> told) {
        if (!reader.wantsResultsOnly()) return told;
        var rest = new HashSet<>(told);
        var results = told.stream().filter(Worth::isResult).toList();
        results.forEach(rest::remove);
        if (!rest.isEmpty()) news.skip(reader.people(), rest);
        return results;
    }
}
