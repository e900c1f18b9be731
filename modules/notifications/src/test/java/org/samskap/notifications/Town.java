package org.samskap.notifications;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Erasure;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.Throttle;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventSeries;
import org.samskap.events.EventState;
import org.samskap.events.EventOutline;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.Programmes;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesSummary;
import org.samskap.followups.Promise;
import org.samskap.followups.ReportLanguages;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.followups.StepRecorded;
import org.samskap.followups.Trails;
import org.samskap.partners.Commitments;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.Representatives;
import org.samskap.partners.Sector;
import org.samskap.partners.Target;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.registrations.Interest;
import org.samskap.registrations.Interests;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.ui.TooManyAttempts;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import samskap.testing.Fake;
import samskap.testing.SignedInByHeader;

/** A small town in memory: one space with people, meetings, proposals, groups and trails, as the modules below would tell of them. */
@TestConfiguration(proxyBeanMethods = false)
public class Town {
    public final Space space = new Space(SpaceId.next(), "stan", "Stan", Lang.SV, ZoneId.of("Europe/Stockholm"), "GU", "Om", "Om", "Alla",
            "Vi svarar", "kommunikatören", null, 30, true, false);
    final Map<PersonId, Mailbox> mailboxes = new ConcurrentHashMap<>();
    final Map<ProposalId, ProposalSummary> proposals = new ConcurrentHashMap<>();
    final Map<ProposalId, PersonId> authors = new ConcurrentHashMap<>();
    final Map<EventId, EventSummary> events = new ConcurrentHashMap<>();
    final Map<EventId, EventOutline> outlines = new ConcurrentHashMap<>();
    final Map<WorkingGroupId, WorkingGroup> groups = new ConcurrentHashMap<>();
    final Map<EventId, Set<PersonId>> interested = new ConcurrentHashMap<>();
    /** What each event follows up. */
    public final Map<EventId, List<EventId>> followed = new ConcurrentHashMap<>();
    final Map<EventId, Set<PersonId>> waiting = new ConcurrentHashMap<>();
    public final Set<PersonId> administrators = ConcurrentHashMap.newKeySet();
    /** What was said in Polish, too, by what was said first. */
    public final Map<String, String> polish = new ConcurrentHashMap<>();
    final List<Step> steps = new CopyOnWriteArrayList<>();
    final Map<OrganisationId, List<PersonId>> speakers = new ConcurrentHashMap<>();
    final Map<SignUpId, SignUp> signUps = new ConcurrentHashMap<>();
    /** From this version on nothing is different any more. */
    public volatile int changedBackTo = Integer.MAX_VALUE;
    public volatile boolean flooded;
    private int number;

    // --- what tests say

    public PersonId person(String address, boolean confirmed) {
        var id = PersonId.next();
        mailboxes.put(id, new Mailbox(address, Lang.SV, confirmed));
        return id;
    }

    public PersonId personWhoReads(Lang lang) {
        var id = PersonId.next();
        mailboxes.put(id, new Mailbox(id + "@town.example", lang, true));
        return id;
    }

    public EventSummary event(String title) {
        var id = EventId.next();
        var event = new EventSummary(id, "e-" + id, space.id(), null, title, null, EventState.HELD, AttendanceContract.JUST_COME, Lang.SV,
                space.zone(), LocalDate.of(2023, 10, 16), LocalDate.of(2023, 10, 16), null, null, null);
        events.put(id, event);
        return event;
    }

    public final SeriesSummary series = new SeriesSummary(SeriesId.next(), "gruppen", space.id(), "Öppna gruppen", Lang.SV);

    /** A meeting of the series as it is planned now; the same id for the same slug. */
    public EventSummary planned(EventId id, String title, EventState state, @Nullable String theme, Day... days) {
        var first = days.length == 0 ? null : days[0];
        var event = new EventSummary(id, "e-" + id, space.id(), series.id(), title, theme, state, AttendanceContract.JUST_COME, Lang.SV, space.zone(),
                first == null ? null : first.date(), first == null ? null : days[days.length - 1].date(), null, null, null);
        events.put(id, event);
        outlines.put(id, new EventOutline(event, 1, EventPlan.Kind.MEETING, List.of(days), List.of(), List.of(), List.of(), List.of(), "Betalas av EU.", null, null));
        return event;
    }

    public synchronized ProposalSummary proposal(String title, @Nullable EventId raisedAt, boolean published) {
        var digits = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        number++;
        var reference = new Reference("GU-2" + digits.charAt(number / 900 % 30) + digits.charAt(number / 30 % 30) + digits.charAt(number % 30));
        var proposal = new ProposalSummary(ProposalId.next(), reference, space.id(), raisedAt, title, Lang.SV, Status.RECEIVED, null, published, 0, 0,
                Instant.parse("2023-10-16T12:00:00Z"));
        proposals.put(proposal.id(), proposal);
        return proposal;
    }

    public void publish(ProposalId id) {
        publish(id, true);
    }

    public void publish(ProposalId id, boolean published) {
        proposals.computeIfPresent(id, (same, p) -> new ProposalSummary(p.id(), p.reference(), p.space(), p.raisedAt(), p.title(), p.lang(), p.status(),
                p.cluster(), published, p.supports(), p.comments(), p.raisedOn()));
    }

    public void raisedBy(ProposalId proposal, PersonId author) {
        authors.put(proposal, author);
    }

    public WorkingGroup group(String name, ProposalId... sources) {
        var id = WorkingGroupId.next();
        var group = new WorkingGroup(id, "g-" + id, space.id(), name, "Att", "När", Lang.SV, WorkingGroup.State.ACTIVE, List.of(sources), Instant.parse("2023-10-20T12:00:00Z"));
        groups.put(id, group);
        return group;
    }

    /** Writes a step into the trail; what would be announced of it. */
    public synchronized StepRecorded step(ProposalId proposal, StepKind kind, Instant at, @Nullable String text) {
        return step(proposal, kind, at, text, null);
    }

    public synchronized StepRecorded step(ProposalId proposal, StepKind kind, Instant at, @Nullable String text, @Nullable Status status) {
        var step = new Step(space.id(), steps.size() + 1, proposal, kind, at, null, null, status, text, null, null, null);
        steps.add(step);
        return new StepRecorded(proposal, space.id(), step.number(), kind, at);
    }

    /** A moderator hid what was said with the step; that something was said stays. */
    public synchronized void hideWords(StepRecorded of) {
        steps.set((int) of.number() - 1, new Step(of.space(), of.number(), of.proposal(), of.kind(), of.occurredAt(), null, null, null, null, null, null, null));
    }

    /** Waits for sign-up to open. */
    public void waiting(EventId event, PersonId person) {
        waiting.computeIfAbsent(event, e -> new HashSet<>()).add(person);
    }

    public SignUpId signUp(EventId event, PersonId person, SignUpState state) {
        var id = SignUpId.next();
        signUps.put(id, new SignUp(id, event, person, state, null, false, Mode.IN_ROOM, null, Set.of(), 1, 0, Lang.SV, false, Instant.EPOCH));
        return id;
    }

    public void interested(EventId event, PersonId person) {
        interested.computeIfAbsent(event, e -> new HashSet<>()).add(person);
    }

    public void moved(PersonId person, String address, boolean confirmed) {
        mailboxes.put(person, new Mailbox(address, Lang.SV, confirmed));
    }

    public String addressOf(PersonId person) {
        return mailboxes.get(person).address();
    }

    public boolean isConfirmed(PersonId person) {
        return mailboxes.get(person).confirmed();
    }

    public boolean isKnown(PersonId person) {
        return mailboxes.containsKey(person);
    }

    public void erase(PersonId person) {
        mailboxes.remove(person);
    }

    // --- what the module asks

    @Bean
    PublicAddress address() {
        return new PublicAddress(URI.create("https://samskap.example"));
    }

    @Bean
    People people() {
        return new People() {
            @Override
            public PersonId remember(@Nullable String name, @Nullable String email, Lang lang) {
                var id = PersonId.next();
                mailboxes.put(id, new Mailbox(email, lang, false));
                return id;
            }

            @Override
            public PersonId openAccount(String email, String name, Lang lang) {
                return remember(name, email, lang);
            }

            @Override
            public Optional<Actor> findActor(PersonId id) {
                return Optional.empty();
            }

            @Override
            public Map<PersonId, String> names(Collection<PersonId> people) {
                return Map.of();
            }

            @Override
            public Optional<Mailbox> findMailbox(PersonId id) {
                return Optional.ofNullable(mailboxes.get(id));
            }

            @Override
            public Map<PersonId, Mailbox> mailboxes(Collection<PersonId> people) {
                var found = new HashMap<PersonId, Mailbox>();
                people.stream().filter(mailboxes::containsKey).forEach(person -> found.put(person, mailboxes.get(person)));
                return found;
            }

            @Override
            public void confirmEmail(PersonId id) {
                mailboxes.computeIfPresent(id, (same, box) -> new Mailbox(box.address(), box.lang(), true));
            }
        };
    }

    @Bean
    Roles roles() {
        return Fake.of(Roles.class, new Object() {
            Set<SpaceId> spacesWhere(PersonId person, Role... anyOf) {
                return administrators.contains(person) ? Set.of(space.id()) : Set.of();
            }
        });
    }

    @Bean
    Erasure erasure() {
        return this::erase;
    }

    @Bean
    Throttle throttle() {
        return new Throttle() {
            @Override
            public void spend(Limit limit, HttpServletRequest request) {
                if (flooded) throw new TooManyAttempts(Duration.ofMinutes(10));
            }

            @Override
            public void spend(Limit limit, String key) {
                if (!key.equals(key.toLowerCase(Locale.ROOT))) throw new IllegalArgumentException("One address, two keys");
            }
        };
    }

    @Bean
    Spaces spaces() {
        return new Spaces() {
            @Override
            public Space get(SpaceId id) {
                return space;
            }

            @Override
            public Optional<Space> find(String slug) {
                return Optional.of(space).filter(s -> s.slug().equals(slug));
            }

            @Override
            public List<Space> list() {
                return List.of(space);
            }

            @Override
            public SpaceId open(Space space) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Bean
    Events events() {
        return new Events() {
            @Override
            public EventSummary get(EventId id) {
                return Optional.ofNullable(events.get(id)).orElseThrow(() -> new NotVisible("event"));
            }

            @Override
            public Optional<EventSummary> find(String slug) {
                return events.values().stream().filter(event -> event.slug().equals(slug)).findAny();
            }

            @Override
            public Optional<EventOutline> outline(String slug) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<EventOutline> outline(EventId id) {
                return Optional.ofNullable(outlines.get(id));
            }

            @Override
            public Map<EventId, EventSummary> get(Collection<EventId> ids) {
                var found = new HashMap<>(events);
                found.keySet().retainAll(ids);
                return found;
            }

            @Override
            public List<EventSummary> listIn(SpaceId space) {
                return events.values().stream().filter(event -> event.space().equals(space)).toList();
            }

            @Override
            public List<EventSummary> followedUpBy(EventId followUp) {
                return followed.getOrDefault(followUp, List.of()).stream().map(outlines::get).map(EventOutline::summary).toList();
            }

            @Override
            public List<EventSummary> followUpsOf(EventId earlier) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<EventSummary> findNextAfter(EventId event, LocalDate day) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Bean
    Programmes programmes() {
        return (texts, event, known) -> known >= changedBackTo ? Optional.empty() : Optional.of("nytt sedan version " + known);
    }

    @Bean
    SignUps signUps() {
        return Fake.of(SignUps.class, new Object() {
            SignUp get(SignUpId id) {
                return Optional.ofNullable(signUps.get(id)).orElseThrow(() -> new NotVisible("sign-up"));
            }
        });
    }

    @Bean
    EventSeries eventSeries() {
        return Fake.of(EventSeries.class, new Object() {
            Optional<SeriesSummary> find(String slug) {
                return Optional.of(series).filter(one -> one.slug().equals(slug));
            }

            SeriesSummary get(SeriesId id) {
                return series;
            }
        });
    }

    @Bean
    Interests interests() {
        return new Interests() {
            @Override
            public Set<PersonId> listFor(EventId event, Interest interest) {
                return (interest == Interest.WHAT_CAME_OF_IT ? interested : waiting).getOrDefault(event, Set.of());
            }

            @Override
            public Set<EventId> eventsOf(Collection<PersonId> people, Interest interest) {
                var asked = interest == Interest.WHAT_CAME_OF_IT ? interested : waiting;
                return asked.keySet().stream().filter(event -> asked.get(event).stream().anyMatch(people::contains)).collect(Collectors.toSet());
            }

            @Override
            public void register(EventId event, Interest interest, PersonId person) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Bean
    Proposals proposals() {
        return new Proposals() {
            @Override
            public ProposalSummary get(ProposalId id) {
                return Optional.ofNullable(proposals.get(id)).orElseThrow(() -> new NotVisible("proposal"));
            }

            @Override
            public Optional<ProposalSummary> find(Reference reference, @Nullable Actor actor) {
                return proposals.values().stream().filter(p -> p.published() && p.reference().equals(reference)).findAny();
            }

            @Override
            public Optional<ProposalSummary> find(ReceiptCode code) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<ProposalId, ProposalSummary> get(Collection<ProposalId> ids) {
                var found = new HashMap<>(proposals);
                found.keySet().retainAll(ids);
                return found;
            }

            @Override
            public List<ProposalSummary> listRaisedAt(Collection<EventId> events) {
                return proposals.values().stream().filter(p -> p.published() && p.raisedAt() != null && events.contains(p.raisedAt())).toList();
            }

            @Override
            public Cluster getCluster(ClusterId id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<ClusterId, String> clustersBeside(ClusterId id) {
                return Map.of();
            }

            @Override
            public void moveTo(ProposalId id, Status status) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<PersonId> findAuthor(ProposalId id) {
                return Optional.ofNullable(authors.get(id));
            }
        };
    }

    @Bean
    WorkingGroups groups() {
        return new WorkingGroups() {
            @Override
            public List<WorkingGroupId> listIdsFor(Collection<ProposalId> proposals) {
                throw new UnsupportedOperationException();
            }

            @Override
            public WorkingGroup get(WorkingGroupId id) {
                return groups.get(id);
            }

            @Override
            public Optional<WorkingGroup> find(String slug) {
                return groups.values().stream().filter(group -> group.slug().equals(slug)).findFirst();
            }

            @Override
            public List<WorkingGroup> listIn(SpaceId space) {
                return List.copyOf(groups.values());
            }

            @Override
            public List<WorkingGroup> listFor(ProposalId proposal) {
                return groups.values().stream().filter(group -> group.sources().contains(proposal)).toList();
            }

            @Override
            public WorkingGroupId found(Actor facilitator, ClusterId from, String name, String slug, String purpose, String doneMeans) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void join(WorkingGroupId group, Actor person, @Nullable OrganisationId organisation) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Speaks for the organisation. */
    public void speaksFor(OrganisationId organisation, PersonId person) {
        speakers.computeIfAbsent(organisation, one -> new CopyOnWriteArrayList<>()).add(person);
    }

    /** To what organisations promised something. */
    public final Map<OrganisationId, List<Target>> promises = new ConcurrentHashMap<>();

    @Bean
    Commitments commitments() {
        return Fake.of(Commitments.class, new Object() {
            List<Target> promisedTo(OrganisationId organisation) {
                return promises.getOrDefault(organisation, List.of());
            }
        });
    }

    @Bean
    Organisations organisations() {
        return Fake.of(Organisations.class, new Object() {
            List<Organisation> representedBy(PersonId person) {
                return speakers.entrySet().stream().filter(one -> one.getValue().contains(person)).map(Map.Entry::getKey)
                        .map(id -> new Organisation(id, "org-" + id, "En förening", Sector.ASSOCIATION, null, Lang.SV, "En förening.", List.of(), false)).toList();
            }
        });
    }

    @Bean
    Representatives representatives() {
        return Fake.of(Representatives.class, new Object() {
            List<PersonId> listOf(OrganisationId organisation) {
                return speakers.getOrDefault(organisation, List.of());
            }
        });
    }

    @Bean
    Trails trails() {
        return new Trails() {
            @Override
            public List<Step> listFor(ProposalId proposal) {
                return steps.stream().filter(step -> step.proposal().equals(proposal)).toList();
            }

            @Override
            public List<Step> listSince(Collection<ProposalId> about, Instant after) {
                return steps.stream().filter(step -> about.contains(step.proposal()) && step.at().isAfter(after)).toList();
            }

            @Override
            public List<Step> listLatest(SpaceId space, int atMost) {
                var latest = new ArrayList<>(steps);
                latest.sort(Comparator.comparing(Step::at).reversed());
                return latest.stream().filter(step -> step.kind() != StepKind.RAISED).limit(atMost).toList();
            }

            @Override
            public Step get(SpaceId space, long number) {
                return steps.get((int) number - 1);
            }

            @Override
            public Optional<Promise> findPromise(ProposalId proposal) {
                return Optional.empty();
            }
        };
    }

    /** What was said in Polish, too, is told in it. */
    @Bean
    ReportLanguages reportLanguages() {
        return (language, about) -> about.stream().map(step -> language != Lang.PL || step.text() == null || !polish.containsKey(step.text()) ? step
                : new Step(step.space(), step.number(), step.proposal(), step.kind(), step.at(), step.subject(), step.href(), step.status(), polish.get(step.text()), null,
                        step.decidedBy(), step.nextDate())).toList();
    }

    @Bean
    SignedInByHeader<Actor> signedInByHeader() {
        return new SignedInByHeader<>(Actor.class, id -> new Actor(PersonId.of(id), "Kim"));
    }
}
