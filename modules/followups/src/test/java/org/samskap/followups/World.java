package org.samskap.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Letters;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesSummary;
import org.samskap.partners.Commitment;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Sector;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.Lineage;
import org.samskap.proposals.Lineages;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals.Cluster;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.Turn;
import org.samskap.proposals.TurnId;
import org.samskap.registrations.Headcount;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;

/** What the modules below know, as far as a test needs it. */
public final class World {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    public final Map<SpaceId, Space> spaces = new ConcurrentHashMap<>();
    public final Map<EventId, EventSummary> events = new ConcurrentHashMap<>();
    public final Map<SeriesId, SeriesSummary> series = new ConcurrentHashMap<>();
    /** What themes are called. */
    public final Map<UUID, String> themes = new ConcurrentHashMap<>();
    public final Map<EventId, List<EventSummary>> follows = new ConcurrentHashMap<>();
    public final Map<ProposalId, ProposalSummary> proposals = new ConcurrentHashMap<>();
    public final Map<ReceiptCode, ProposalId> receipts = new ConcurrentHashMap<>();
    public final Map<ProposalId, List<ProposalId>> leads = new ConcurrentHashMap<>();
    public final Map<TurnId, Lineages.Taken> turns = new ConcurrentHashMap<>();
    /** What the list of proposals was told: the day by which a word is due, or "null". */
    public final Map<ProposalId, String> promised = new ConcurrentHashMap<>();
    /** And whose units took it on. */
    public final Map<ProposalId, Set<OrganisationId>> answering = new ConcurrentHashMap<>();
    public final Map<ClusterId, Cluster> clusters = new ConcurrentHashMap<>();
    public final Map<WorkingGroupId, WorkingGroup> groups = new ConcurrentHashMap<>();
    public final Map<GroupReportId, GroupReport> groupReports = new ConcurrentHashMap<>();
    public final Set<GroupReportId> hiddenGroupReports = ConcurrentHashMap.newKeySet();
    public final Map<OrganisationId, Organisation> organisations = new ConcurrentHashMap<>();
    public final Map<CommitmentId, Commitment> commitments = new ConcurrentHashMap<>();
    public final Map<EventId, Headcount> headcounts = new ConcurrentHashMap<>();
    public final Map<PersonId, Map<SpaceId, Set<Role>>> roles = new ConcurrentHashMap<>();
    /** Who speaks for an organisation, where its units are reached, and those that are closed. */
    public final Map<OrganisationId, Set<PersonId>> representatives = new ConcurrentHashMap<>();
    public final Map<UnitId, PersonId> mailboxes = new ConcurrentHashMap<>();
    public final Set<UnitId> closed = ConcurrentHashMap.newKeySet();
    /** What was written to whom. */
    public final Map<PersonId, List<Letters.Letter>> letters = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    public Space aSpace() {
        int n = count.incrementAndGet();
        var space = new Space(SpaceId.next(), "space-" + n, "Gemensam utvecklingsgrupp " + n, Lang.SV, STOCKHOLM, "GU", "", "", "", "",
                "Kommunikatör", null, 35, true, false);
        spaces.put(space.id(), space);
        return space;
    }

    public Actor somebody(Space space, Role... held) {
        var actor = new Actor(PersonId.next(), "Elias");
        roles.computeIfAbsent(actor.id(), id -> new ConcurrentHashMap<>()).put(space.id(), new HashSet<>(List.of(held)));
        return actor;
    }

    public EventSummary aMeeting(Space space, LocalDate day) {
        var id = EventId.next();
        var event = Summaries.event(id, "meeting-" + count.incrementAndGet(), space.id(), "Träffen " + day, space.zone(), day);
        events.put(id, event);
        return event;
    }

    public SeriesSummary aSeries(Space space) {
        var series = new SeriesSummary(SeriesId.next(), "series-" + count.incrementAndGet(), space.id(), "Höstens träffar", Lang.SV);
        this.series.put(series.id(), series);
        return series;
    }

    public EventSummary aMeetingOf(SeriesSummary series, LocalDate day) {
        var e = aMeeting(spaces.get(series.space()), day);
        var event = new EventSummary(e.id(), e.slug(), e.space(), series.id(), e.title(), e.theme(), e.state(), e.contract(), e.lang(), e.zone(), e.firstDay(),
                e.lastDay(), e.starts(), e.place(), e.online());
        events.put(event.id(), event);
        return event;
    }

    /** It is counted under these from now on. */
    public void label(ProposalId id, ProposalSummary.Labels labels) {
        proposals.computeIfPresent(id, (same, p) -> new ProposalSummary(id, p.reference(), p.space(), p.raisedAt(), p.title(), p.lang(), p.status(),
                p.cluster(), p.published(), false, 0, 0, p.raisedOn(), p.lineage(), labels));
    }

    public ProposalSummary aProposal(Space space, @Nullable EventId event, Instant raisedOn) {
        int n = count.incrementAndGet();
        var code = "" + LETTERS.charAt(n / 27000 % 30) + LETTERS.charAt(n / 900 % 30) + LETTERS.charAt(n / 30 % 30) + LETTERS.charAt(n % 30);
        var proposal = new ProposalSummary(ProposalId.next(), new Reference(space.prefix() + "-" + code), space.id(), event,
                "Förslag nummer " + n, Lang.SV, Status.RECEIVED, null, true, 0, 0, raisedOn);
        proposals.put(proposal.id(), proposal);
        return proposal;
    }

    public void put(ProposalId id, Status status, boolean published) {
        proposals.computeIfPresent(id, (same, p) -> new ProposalSummary(id, p.reference(), p.space(), p.raisedAt(), p.title(), p.lang(),
                status, p.cluster(), published, false, 0, 0, p.raisedOn(), p.lineage(), p.labels()));
    }

    /** It goes on in these from now on; in none of them when there are none. */
    public void leads(ProposalId id, @Nullable Turn turn, ProposalId... into) {
        leads.put(id, List.of(into));
        lineage(id, old -> new Lineage(turn, old.arose(), old.carries()));
    }

    public void arose(ProposalId id, Turn how) {
        lineage(id, old -> new Lineage(old.turn(), how, old.carries()));
    }

    private void lineage(ProposalId id, UnaryOperator<Lineage> change) {
        proposals.computeIfPresent(id, (same, p) -> new ProposalSummary(id, p.reference(), p.space(), p.raisedAt(), p.title(), p.lang(), p.status(),
                p.cluster(), p.published(), false, 0, 0, p.raisedOn(), change.apply(p.lineage()), p.labels()));
    }

    public TurnId aTurn(Turn kind, ProposalId about, boolean byAuthor, @Nullable String note, Instant at) {
        var taken = new Lineages.Taken(TurnId.next(), kind, about, byAuthor, note, at);
        turns.put(taken.id(), taken);
        return taken.id();
    }

    public Status status(ProposalId id) {
        return proposals.get(id).status();
    }

    public List<UnitCard> units() {
        return organisations.values().stream().flatMap(of -> of.units().stream().map(unit -> new UnitCard(unit.id(), of.id(), of.slug(), of.name(),
                unit.slug(), unit.name(), of.lang(), mailboxes.get(unit.id()), closed.contains(unit.id()) ? Instant.EPOCH : null,
                closed.contains(unit.id()) ? "Ihopslagen med en annan." : null))).toList();
    }

    public WorkingGroup aGroup(Space space, List<ProposalId> sources) {
        var id = WorkingGroupId.next();
        var group = new WorkingGroup(id, "group-" + count.incrementAndGet(), space.id(), "Mot digitalt utanförskap", "", "", Lang.SV,
                WorkingGroup.State.ACTIVE, sources, Instant.EPOCH);
        groups.put(id, group);
        return group;
    }

    public Organisation anOrganisation() {
        int n = count.incrementAndGet();
        var unit = new Organisation.Unit(UnitId.next(), "unit", "socialförvaltningen", false);
        var organisation = new Organisation(OrganisationId.next(), "org-" + n, "Fontänhuset", Sector.ASSOCIATION, null, Lang.SV, "",
                List.of(unit), false);
        organisations.put(organisation.id(), organisation);
        return organisation;
    }
}
