package org.samskap.notifications.internal.digests;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.samskap.accounts.PersonId;
import org.samskap.followups.Step;
import org.samskap.followups.Trails;
import org.samskap.notifications.internal.FollowRepository;
import org.samskap.notifications.internal.Locks;
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
    private final Locks locks;

    Untold(NewsRepository news, FollowRepository follows, Proposals proposals, Trails trails, Locks locks) {
        this.news = news;
        this.follows = follows;
        this.proposals = proposals;
        this.trails = trails;
        this.locks = locks;
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
    Map<Reader, Told> take(List<Reader> asked) {
        var free = locks.free(peopleOf(asked));
        var readers = asked.stream().filter(reader -> free.containsAll(reader.people())).toList();
        readers.stream().filter(reader -> reader.people().size() > 1).forEach(reader -> news.skipHeard(reader.people()));
        var people = peopleOf(readers);
        var items = news.listUntold(people);
        if (items.isEmpty()) return Map.of();
        var all = proposals.get(items.values().stream().flatMap(Collection::stream).map(Item::proposal).collect(toSet()));
        var steps = trails.listSince(all.keySet(), Instant.EPOCH).stream().collect(toMap(Item::of, step -> step, (one, same) -> one));
        var raised = all.values().stream().allMatch(ProposalSummary::published) ? Map.<PersonId, Set<UUID>>of() : follows.raisedByEach(people);
        var told = new LinkedHashMap<Reader, Told>();
        var alike = new HashMap<Set<Item>, Told>();
        readers.forEach(reader -> {
            var hers = itemsOf(reader, items);
            var mine = mineOf(reader, raised);
            // Most of a pile hear the very same, and are told it in the same words.
            var seen = mine.isEmpty() ? alike.computeIfAbsent(hers, same -> told(same, mine, all, steps)) : told(hers, mine, all, steps);
            var wanted = wanted(reader, seen);
            if (!wanted.steps().isEmpty()) told.put(reader, wanted);
        });
        return told;
    }

    private static List<PersonId> peopleOf(List<Reader> readers) {
        return readers.stream().flatMap(reader -> reader.people().stream()).toList();
    }

    private static Set<UUID> mineOf(Reader reader, Map<PersonId, Set<UUID>> raised) {
        return reader.people().stream().flatMap(person -> raised.getOrDefault(person, Set.of()).stream()).collect(toSet());
    }

    /** @param mine what the reader raised herself */
    private static Told told(Set<Item> items, Set<UUID> mine, Map<ProposalId, ProposalSummary> all, Map<Item, Step> steps) {
        var visible = new LinkedHashMap<ProposalId, ProposalSummary>();
        var told = new ArrayList<Step>();
        for (var item : items) {
            var proposal = all.get(item.proposal());
            var step = steps.get(item);
            // What is not public yet is for the one who raised it only; others hear when it is (SEC-02).
            if (proposal == null || step == null || !proposal.published() && !mine.contains(proposal.id().value())) continue;
            visible.put(proposal.id(), proposal);
            told.add(step);
        }
        return told.isEmpty() ? Told.NOTHING : new Told(visible, told);
    }

    /** The oldest ones; what would make the mail too long comes with the next. */
    private static Set<Item> itemsOf(Reader reader, Map<PersonId, List<Item>> items) {
        return reader.people().stream().flatMap(person -> items.getOrDefault(person, List.of()).stream()).distinct().limit(A_LONG_MAIL).collect(toSet());
    }

    /** Whoever wants results only does not hear of the rest later either. */
    private Told wanted(Reader reader, Told told) {
        if (!reader.wantsResultsOnly()) return told;
        var rest = told.steps().stream().filter(step -> !Worth.isResult(step)).toList();
        if (!rest.isEmpty()) news.skip(reader.people(), rest);
        return new Told(told.of(), told.steps().stream().filter(Worth::isResult).toList());
    }
}
