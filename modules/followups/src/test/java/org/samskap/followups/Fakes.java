package org.samskap.followups;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SecretCodes;
import org.samskap.accounts.Throttle;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventSeries;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.SeriesSummary;
import org.samskap.partners.Commitment;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.Commitments;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitId;
import org.samskap.partners.Units;
import org.samskap.proposals.Balance;
import org.samskap.proposals.Balances;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.Lineages;
import org.samskap.proposals.ListCopies;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalLabels;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.SpeakingAs;
import org.samskap.proposals.Status;
import org.samskap.proposals.StatusChanged;
import org.samskap.proposals.TurnId;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.Headcounts;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.GroupDuties;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroupReports;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

import samskap.testing.Fake;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

/** The interfaces of the modules below, played on a {@link World}. */
@TestConfiguration(proxyBeanMethods = false)
public class Fakes {

    @Bean
    SignedInByHeader<Actor> signedInByHeader() {
        return new SignedInByHeader<>(Actor.class, id -> new Actor(PersonId.of(id), "Elias"));
    }

    @Bean
    World world() {
        return new World();
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) throw new NotVisible("nothing there");
        return thing;
    }

    private static <K, V> Map<K, V> among(Map<K, V> all, Collection<K> wanted) {
        return wanted.stream().filter(all::containsKey).distinct().collect(Collectors.toMap(Function.identity(), all::get));
    }

    private static <V> Optional<V> first(Map<?, V> all, Function<V, String> slug, String wanted) {
        return all.values().stream().filter(thing -> slug.apply(thing).equals(wanted)).findFirst();
    }

    @Bean
    Spaces spaces(World world) {
        return Fake.of(Spaces.class, new Object() {
            Space get(SpaceId id) {
                return found(world.spaces.get(id));
            }

            Optional<Space> find(String slug) {
                return first(world.spaces, Space::slug, slug);
            }

            List<Space> list() {
                return List.copyOf(world.spaces.values());
            }
        });
    }

    @Bean
    Roles roles(World world) {
        return Fake.of(Roles.class, new Object() {
            boolean may(@Nullable Actor actor, SpaceId space, Role... anyOf) {
                return actor != null && world.roles.getOrDefault(actor.id(), Map.of()).getOrDefault(space, Set.of()).stream()
                        .anyMatch(Arrays.asList(anyOf)::contains);
            }

            boolean holds(PersonId person, SpaceId space, Role... anyOf) {
                return holders(space, anyOf).contains(person);
            }

            void require(@Nullable Actor actor, SpaceId space, Role... anyOf) {
                if (!may(actor, space, anyOf)) throw new NotVisible("role");
            }

            Set<PersonId> holders(SpaceId space, Role... anyOf) {
                return world.roles.entrySet().stream().filter(person -> person.getValue().getOrDefault(space, Set.of()).stream()
                        .anyMatch(Arrays.asList(anyOf)::contains)).map(Map.Entry::getKey).collect(Collectors.toSet());
            }

            Set<SpaceId> spacesWhere(PersonId person, Role... anyOf) {
                return world.roles.getOrDefault(person, Map.of()).entrySet().stream()
                        .filter(held -> held.getValue().stream().anyMatch(Arrays.asList(anyOf)::contains))
                        .map(Map.Entry::getKey).collect(Collectors.toSet());
            }
        });
    }

    @Bean
    Lineages lineages(World world) {
        return Fake.of(Lineages.class, new Object() {
            List<ProposalId> carriedBy(ProposalId id) {
                return world.leads.keySet().stream().filter(other -> !other.equals(id) && leadsTo(other, id)).toList();
            }

            boolean leadsTo(ProposalId from, ProposalId to) {
                return world.leads.getOrDefault(from, List.of()).stream().anyMatch(next -> next.equals(to) || leadsTo(next, to));
            }

            List<ProposalId> goesOnIn(ProposalId id) {
                var next = world.leads.getOrDefault(id, List.of());
                return next.isEmpty() ? List.of(id) : next.stream().flatMap(one -> goesOnIn(one).stream()).distinct().toList();
            }

            Lineages.Taken get(TurnId id) {
                return found(world.turns.get(id));
            }
        });
    }

    @Bean
    ListCopies listCopies(World world) {
        return Fake.of(ListCopies.class, new Object() {
            void answered(ProposalId id, @Nullable LocalDate promised, @Nullable Instant reported) {
                world.promised.put(id, String.valueOf(promised));
            }

            void answering(ProposalId id, Collection<OrganisationId> organisations) {
                world.answering.put(id, Set.copyOf(organisations));
            }
        });
    }

    @Bean
    Proposals proposals(World world, ApplicationEventPublisher publisher, TestClock clock) {
        return Fake.of(Proposals.class, new Object() {
            ProposalSummary get(ProposalId id) {
                return found(world.proposals.get(id));
            }

            Map<ProposalId, ProposalSummary> get(Collection<ProposalId> ids) {
                return among(world.proposals, ids);
            }

            Optional<ProposalSummary> find(ReceiptCode code) {
                return Optional.ofNullable(world.receipts.get(code)).map(world.proposals::get);
            }

            Optional<ProposalSummary> find(Reference reference, @Nullable Actor actor) {
                return first(world.proposals, proposal -> proposal.reference().text(), reference.text());
            }

            List<ProposalSummary> listRaisedAt(Collection<EventId> events) {
                return world.proposals.values().stream().filter(p -> p.published() && p.raisedAt() != null && events.contains(p.raisedAt())).toList();
            }

            Proposals.Cluster getCluster(ClusterId id) {
                return found(world.clusters.get(id));
            }

            void moveTo(ProposalId id, Status status) {
                var before = get(id);
                if (before.status() == status) return;
                world.put(id, status, before.published());
                publisher.publishEvent(new StatusChanged(id, before.space(), before.status(), status, clock.instant()));
            }
        });
    }

    @Bean
    Events events(World world) {
        return Fake.of(Events.class, new Object() {
            EventSummary get(EventId id) {
                return found(world.events.get(id));
            }

            Map<EventId, EventSummary> get(Collection<EventId> ids) {
                return among(world.events, ids);
            }

            Optional<EventSummary> find(String slug) {
                return first(world.events, EventSummary::slug, slug);
            }

            List<EventSummary> listIn(SpaceId space) {
                return world.events.values().stream().filter(event -> event.space().equals(space)).toList();
            }

            Optional<EventOutline> outline(EventId id) {
                return Optional.empty();
            }

            List<EventSummary> followedUpBy(EventId followUp) {
                return world.follows.getOrDefault(followUp, List.of());
            }
        });
    }

    @Bean
    EventSeries series(World world) {
        return Fake.of(EventSeries.class, new Object() {
            Optional<SeriesSummary> find(String slug) {
                return first(world.series, SeriesSummary::slug, slug);
            }
        });
    }

    @Bean
    ProposalLabels proposalLabels(World world) {
        return Fake.of(ProposalLabels.class, new Object() {
            Map<UUID, String> themes(Collection<UUID> ids) {
                return among(world.themes, ids);
            }

            List<UUID> called(String theme) {
                return world.themes.entrySet().stream().filter(one -> one.getValue().equalsIgnoreCase(theme)).map(Map.Entry::getKey).toList();
            }
        });
    }

    /** Associations raised about ten and carry a few; everybody else said nothing. */
    @Bean
    Balances balances() {
        return Fake.of(Balances.class, new Object() {
            Balance of(@Nullable SpaceId space, @Nullable Integer year) {
                return new Balance(LocalDate.of(2023, 11, 1), List.of(2023), List.of(
                        new Balance.Line(SpeakingAs.ASSOCIATION, Balance.Figure.of(11), Balance.Figure.NONE, Balance.Figure.of(2), Balance.Figure.NONE),
                        new Balance.Line(SpeakingAs.RESIDENT, Balance.Figure.NONE, Balance.Figure.NONE, Balance.Figure.NONE, Balance.Figure.NONE)));
            }
        });
    }

    @Bean
    Organisations organisations(World world) {
        return Fake.of(Organisations.class, new Object() {
            Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids) {
                return among(world.organisations, ids);
            }

            List<Organisation> representedBy(PersonId person) {
                return world.organisations.values().stream().filter(one -> world.representatives.getOrDefault(one.id(), Set.of()).contains(person)).toList();
            }

            List<Organisation> list() {
                return List.copyOf(world.organisations.values());
            }

            Optional<String> findUnitName(UnitId unit) {
                return world.organisations.values().stream().flatMap(organisation -> organisation.units().stream()
                        .filter(u -> u.id().equals(unit)).map(u -> u.name() + ", " + organisation.name())).findFirst();
            }
        });
    }

    @Bean
    Units units(World world) {
        return Fake.of(Units.class, new Object() {
            Map<UnitId, UnitCard> get(Collection<UnitId> units) {
                return world.units().stream().filter(unit -> units.contains(unit.id())).collect(Collectors.toMap(UnitCard::id, Function.identity()));
            }

            List<UnitCard> listOpen() {
                return world.units().stream().filter(UnitCard::open).toList();
            }

            Set<PersonId> representatives(OrganisationId organisation) {
                return world.representatives.getOrDefault(organisation, Set.of());
            }

            void reachAt(Actor by, UnitId unit, EmailAddress address) {
                world.mailboxes.put(unit, PersonId.next());
            }
        });
    }

    @Bean
    SecretCodes secretCodes() {
        return (purpose, id) -> purpose + "-" + id;
    }

    @Bean
    Throttle throttle() {
        return Fake.of(Throttle.class, new Object() {
            void spend(Throttle.Limit limit, HttpServletRequest request) {}
        });
    }

    @Bean
    Commitments commitments(World world) {
        return Fake.of(Commitments.class, new Object() {
            Commitment get(CommitmentId id) {
                return found(world.commitments.get(id));
            }

            Optional<String> findReason(CommitmentId id) {
                return world.commitments.get(id).state() == Commitment.State.WITHDRAWN ? Optional.of("Salen byggs om.") : Optional.empty();
            }
        });
    }

    @Bean
    GroupDuties groupDuties() {
        return Fake.of(GroupDuties.class, new Object() {
            List<GroupDuties.Duty> listLate(Collection<SpaceId> spaces, int atMost) {
                return List.of();
            }
        });
    }

    @Bean
    WorkingGroupReports groupReports(World world) {
        return Fake.of(WorkingGroupReports.class, new Object() {
            GroupReport get(GroupReportId id) {
                return found(world.groupReports.get(id));
            }

            void keep(GroupReport report) {
                world.groupReports.put(report.id(), report);
            }

            void hide(GroupReportId id, Instant at) {
                world.hiddenGroupReports.add(id);
            }

            void show(GroupReportId id) {
                world.hiddenGroupReports.remove(id);
            }
        });
    }

    @Bean
    WorkingGroups groups(World world) {
        return Fake.of(WorkingGroups.class, new Object() {
            WorkingGroup get(WorkingGroupId id) {
                return found(world.groups.get(id));
            }

            Optional<WorkingGroup> find(String slug) {
                return first(world.groups, WorkingGroup::slug, slug);
            }

            List<WorkingGroupId> listIdsFor(Collection<ProposalId> proposals) {
                return world.groups.values().stream().filter(group -> group.sources().stream().anyMatch(proposals::contains)).map(WorkingGroup::id).toList();
            }

            List<WorkingGroup> listFor(ProposalId proposal) {
                return world.groups.values().stream().filter(group -> group.sources().contains(proposal)).toList();
            }
        });
    }

    @Bean
    Headcounts headcounts(World world) {
        return Fake.of(Headcounts.class, new Object() {
            Optional<Headcount> find(EventId event) {
                return Optional.ofNullable(world.headcounts.get(event));
            }
        });
    }

    /** Everybody has an address. */
    @Bean
    People people() {
        return Fake.of(People.class, new Object() {
            Optional<Mailbox> findMailbox(PersonId person) {
                return Optional.of(new Mailbox(person + "@post.example", Lang.SV, true));
            }

            Optional<Actor> findActor(PersonId id) {
                return Optional.of(new Actor(id, "Elias"));
            }

            Map<PersonId, String> names(Collection<PersonId> people) {
                return people.stream().collect(Collectors.toMap(Function.identity(), id -> "Elias"));
            }

            Map<PersonId, Mailbox> mailboxes(Collection<PersonId> people) {
                return people.stream().collect(Collectors.toMap(Function.identity(), id -> new Mailbox(id + "@post.example", Lang.SV, true)));
            }
        });
    }

    @Bean
    Letters letters(World world) {
        return (to, letter) -> world.letters.computeIfAbsent(to, person -> new CopyOnWriteArrayList<>()).add(letter);
    }

    @Bean
    PublicAddress publicAddress() {
        return new PublicAddress(URI.create("https://samskap.example"));
    }
}
