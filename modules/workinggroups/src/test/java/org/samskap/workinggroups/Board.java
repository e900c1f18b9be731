package org.samskap.workinggroups;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;

/** Proposals and clusters as tests put them up. */
class Board implements Proposals {
    final AtomicInteger asked = new AtomicInteger();
    private final Map<ProposalId, ProposalSummary> proposals = new ConcurrentHashMap<>();
    private final Map<ClusterId, Cluster> clusters = new ConcurrentHashMap<>();
    private final Set<ClusterId> beside = ConcurrentHashMap.newKeySet();

    ProposalSummary raise(String title, boolean published) {
        var id = ProposalId.next();
        var reference = new Reference("GU-" + id.value().toString().substring(32).toUpperCase().replaceAll("[^2-9A-HJKMNP-Z]", "X"));
        var summary = new ProposalSummary(id, reference, Neighbours.SPACE.id(), null, title, Lang.SV, Status.LOOKED_INTO, null, published, 0, 0,
                Instant.parse("2023-10-16T12:00:00Z"));
        proposals.put(id, summary);
        return summary;
    }

    ClusterId group(ProposalSummary... members) {
        var cluster = new Cluster(ClusterId.next(), Neighbours.SPACE.id(), "Hjälp med nätet, nära dig", Arrays.asList(members));
        clusters.put(cluster.id(), cluster);
        return cluster.id();
    }

    /** These stand on one board. */
    void besideEachOther(ClusterId... groups) {
        beside.clear();
        beside.addAll(Arrays.asList(groups));
    }

    @Override
    public ProposalSummary get(ProposalId id) {
        return Optional.ofNullable(proposals.get(id)).orElseThrow(() -> new NotVisible("proposal " + id));
    }

    @Override
    public Optional<ProposalSummary> find(Reference reference, @Nullable Actor actor) {
        return proposals.values().stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    @Override
    public Optional<ProposalSummary> find(ReceiptCode code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<ProposalId, ProposalSummary> get(Collection<ProposalId> ids) {
        asked.incrementAndGet();
        return ids.stream().collect(Collectors.toMap(id -> id, this::get));
    }

    @Override
    public List<ProposalSummary> listRaisedAt(Collection<EventId> events) {
        return List.of();
    }

    @Override
    public Cluster getCluster(ClusterId id) {
        return Optional.ofNullable(clusters.get(id)).orElseThrow(() -> new NotVisible("cluster " + id));
    }

    @Override
    public Map<ClusterId, String> clustersBeside(ClusterId id) {
        return beside.stream().filter(one -> beside.contains(id) && !one.equals(id)).collect(Collectors.toMap(one -> one, one -> getCluster(one).name()));
    }

    @Override
    public void moveTo(ProposalId id, Status status) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PersonId> findAuthor(ProposalId id) {
        return Optional.empty();
    }
}
