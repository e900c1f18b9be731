package org.samskap.partners.internal.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonForgotten;
import org.samskap.partners.OrganisationEntered;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.OrganisationVerifying;
import org.samskap.partners.OrganisationsMerged;
import org.samskap.partners.UnitClosed;
import org.samskap.partners.internal.OrganisationQueries;
import org.samskap.partners.internal.people.Appointments;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.samskap.ui.TooManyAttempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after the directory. Staff of any space enter organisations; anybody who is signed in proposes one, which administrators look
 * at first. Who speaks for it and staff change it. Nothing that others saw is deleted: it is closed with a reason, or goes on in
 * another entry.
 */
@Service
@Transactional
public class DirectoryCare implements OrganisationVerifying {
    /** Proposals of one person that wait at a time. */
    static final int WAITING = 5;
    private static final Role[] STAFF = {Role.COMMUNICATOR, Role.FACILITATOR, Role.ORGANISER, Role.ADMINISTRATOR};

    private final DirectoryRows rows;
    private final Uniting uniting;
    private final OrganisationQueries organisations;
    private final Appointments appointments;
    private final DirectoryLetters letters;
    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectoryCare(DirectoryRows rows, Uniting uniting, OrganisationQueries organisations, Appointments appointments, DirectoryLetters letters,
                  Roles roles, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.uniting = uniting;
        this.organisations = organisations;
        this.appointments = appointments;
        this.letters = letters;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isStaff(@Nullable Actor actor) {
        return actor != null && !roles.spacesWhere(actor.id(), STAFF).isEmpty();
    }

    @Transactional(readOnly = true)
    public boolean isAdministrator(@Nullable Actor actor) {
        return actor != null && !roles.spacesWhere(actor.id(), Role.ADMINISTRATOR).isEmpty();
    }

    /** Whether the person may change the entry. */
    @Transactional(readOnly = true)
    public boolean mayChange(@Nullable Actor actor, OrganisationId organisation) {
        return actor != null && (isStaff(actor) || organisations.represents(actor.id(), organisation));
    }

    /** An entry as the person may see it: one that waits is for her who proposed it and for administrators. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(String slug, @Nullable Actor actor) {
        return rows.find(slug).filter(kept -> !kept.waits() || isAdministrator(actor) || actor != null && actor.id().equals(kept.proposedBy()));
    }

    /** Where an entry goes on, or the entry itself. */
    @Transactional(readOnly = true)
    public Kept now(Kept kept) {
        return kept.successor() == null ? kept : rows.find(kept.successor()).orElseThrow();
    }

    /**
     * Enters an organisation: at once by staff, for an administrator to look at by others. The same form sent twice enters it once.
     *
     * @return its slug
     * @throws AlreadyThere    when everybody sees one of this name in this place already
     * @throws TooManyAttempts when too many of the person's wait already
     */
    public String enter(Actor by, Entry entry) {
        var staff = isStaff(by);
        var twins = rows.named(entry.name()).stream().filter(one -> Objects.equals(one.entry().municipality(), entry.municipality())).toList();
        var again = twins.stream().filter(one -> one.entry().equals(entry) && (staff || by.id().equals(one.proposedBy()))).findFirst();
        if (again.isPresent()) return again.get().slug();
        if (twins.stream().anyMatch(one -> !one.waits())) throw new AlreadyThere();
        if (!staff && rows.waitingOf(by.id()) >= WAITING) throw new TooManyAttempts(Duration.ofDays(1));
        var id = OrganisationId.next();
        var slug = Stream.concat(Stream.of(Slug.of(entry.name())), Stream.iterate(2, n -> n + 1).map(n -> Slug.of(entry.name()) + "-" + n))
                .filter(wish -> !wish.equals("new") && !wish.equals("waiting") && rows.add(id, wish, entry, staff ? null : by.id())).findFirst().orElseThrow();
        if (staff) announce(id);
        return slug;
    }

    /**
     * Changes an entry. A new name asks administrators to look again, unless one of them gave it.
     *
     * @param version that the person read
     * @throws ChangedMeanwhile when somebody else changed it since
     * @throws NotVisible       for whoever may not
     */
    public void change(Actor by, String slug, Entry entry, int version) {
        var kept = changeable(by, slug);
        if (kept.entry().equals(entry)) return;
        if (kept.version() != version) throw new ChangedMeanwhile(kept);
        rows.change(kept, entry, kept.entry().name().equals(entry.name()) || isAdministrator(by));
        announce(kept.id());
    }

    /** It is no more, for a public reason, and neither are its units: what they were asked goes back. What it promised stays. Twice does no harm. */
    public void close(Actor by, String slug, String reason) {
        var kept = changeable(by, slug);
        if (kept.closedAt() != null) return;
        var now = clock.instant();
        rows.close(kept.id(), now, reason);
        rows.closeUnits(kept.id(), now, reason).forEach(unit -> events.publishEvent(new UnitClosed(unit, kept.id(), now)));
    }

    /** It is there after all, with the units that went with it. Twice does no harm. */
    public void reopen(Actor by, String slug) {
        var kept = changeable(by, slug);
        if (kept.closedAt() == null || kept.closedWhy() == null) return;
        rows.close(kept.id(), null, null);
        rows.reopenUnits(kept.id(), kept.closedAt(), kept.closedWhy());
    }

    /** Others of the same name, which may be the same. @throws NotVisible for whoever is no administrator */
    @Transactional(readOnly = true)
    public List<Kept> namesakes(Actor by, Kept of) {
        administrator(by);
        return rows.named(of.entry().name()).stream().filter(one -> !one.id().equals(of.id())).toList();
    }

    /** What nobody verified yet. @throws NotVisible for whoever is no administrator */
    @Transactional(readOnly = true)
    public List<Kept> unverified(Actor by, @Nullable Unseen after, int atMost) {
        administrator(by);
        return rows.unverified(after, atMost);
    }

    @Override
    public void verify(Actor by, String slug) {
        administrator(by);
        var kept = lock(slug);
        if (kept.verifiedAt() != null) return;
        rows.verify(kept.id(), clock.instant());
        if (kept.proposedBy() == null) return;
        appointments.appoint(kept.proposedBy(), kept.id());
        letters.welcome(kept);
        announce(kept.id());
    }

    /** What was proposed does not belong here; whoever proposed it gets the reason by mail. Twice does no harm. */
    public void decline(Actor by, String slug, String reason) {
        administrator(by);
        rows.lock(slug).filter(Kept::waits).ifPresent(kept -> {
            rows.remove(kept.id());
            letters.decline(kept, reason);
        });
    }

    /**
     * Two entries are about the same: the first goes on in the other, with everything it has. Twice does no harm.
     *
     * @throws Conflict when the other is the same, is closed, or goes on elsewhere itself
     */
    public void merge(Actor by, String duplicate, String into) {
        administrator(by);
        // In one order, whoever is merged into whom.
        var first = lock(duplicate.compareTo(into) < 0 ? duplicate : into);
        var second = lock(duplicate.compareTo(into) < 0 ? into : duplicate);
        var from = first.slug().equals(duplicate) ? first : second;
        var to = from == first ? second : first;
        if (to.id().equals(from.successor())) return;
        if (to.id().equals(from.id()) || from.successor() != null || to.successor() != null || to.closedAt() != null || to.waits() || from.waits())
            throw new Conflict("merging " + duplicate + " into " + into);
        uniting.move(from, to.id());
        events.publishEvent(new OrganisationsMerged(from.id(), to.id(), clock.instant()));
    }

    @ApplicationModuleListener(id = "partners.proposer-forgotten")
    void on(PersonForgotten event) {
        rows.removeProposedBy(event.person());
    }

    private Kept changeable(Actor by, String slug) {
        var kept = lock(slug);
        if (kept.successor() != null || kept.waits() || !mayChange(by, kept.id())) throw new NotVisible("organisation " + slug + " for " + by.id());
        return kept;
    }

    private Kept lock(String slug) {
        return rows.lock(slug).orElseThrow(() -> new NotVisible("organisation " + slug));
    }

    private void administrator(Actor by) {
        if (!isAdministrator(by)) throw new NotVisible("directory for " + by.id());
    }

    private void announce(OrganisationId id) {
        events.publishEvent(new OrganisationEntered(id, clock.instant()));
    }
}
