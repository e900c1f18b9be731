package org.samskap.partners.internal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Erasure;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.SecretCodes;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Representatives;
import org.samskap.partners.internal.Codes;
import org.samskap.partners.internal.OrganisationQueries;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.ui.Ids;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for an organisation. Representatives ask further ones by mail, leave, and are replaced; an administrator of any
 * space can help when nobody is left.
 */
@Service
@Transactional
public class Representing implements Representatives {
    static final Duration OPEN = Duration.ofDays(14);
    private static final String PURPOSE = "representative";
    private static final int AT_ONCE = 500;

    private final RepresentativeRepository repository;
    private final Appointments appointments;
    private final OrganisationQueries organisations;
    private final RepresentativeLetters letters;
    private final People people;
    private final Erasure erasure;
    private final Roles roles;
    private final SecretCodes codes;
    private final Clock clock;

    Representing(RepresentativeRepository repository, Appointments appointments, OrganisationQueries organisations, RepresentativeLetters letters,
                 People people, Erasure erasure, Roles roles, SecretCodes codes, Clock clock) {
        this.repository = repository;
        this.appointments = appointments;
        this.organisations = organisations;
        this.letters = letters;
        this.people = people;
        this.erasure = erasure;
        this.roles = roles;
        this.codes = codes;
        this.clock = clock;
    }

    /** Somebody who speaks for it. @param since when that began */
    public record Speaker(PersonId person, @Nullable String name, Instant since) {}

    /** Somebody who was asked. @param open whether the link still works */
    public record Asked(UUID id, @Nullable String name, Instant at, boolean open) {}

    /** Who speaks for an organisation and who was asked. */
    public record Crew(Organisation organisation, List<Speaker> speakers, List<Asked> asked) {}

    /** An invitation as whoever got it sees it. */
    public record Offered(Invitation invitation, Organisation organisation, @Nullable String invitedBy) {}

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> listOf(OrganisationId organisation) {
        return List.copyOf(repository.list(organisation).keySet());
    }

    /** @throws NotVisible for whoever neither speaks for it nor is an administrator */
    @Transactional(readOnly = true)
    public Crew crew(Actor actor, String slug) {
        var organisation = allowed(actor, slug);
        var speakers = repository.list(organisation.id());
        var asked = repository.invitations(organisation.id());
        var named = new ArrayList<>(speakers.keySet());
        asked.forEach(one -> named.add(one.person()));
        var names = named.isEmpty() ? Map.<PersonId, String>of() : people.names(named);
        var now = clock.instant();
        return new Crew(organisation, speakers.entrySet().stream().map(one -> new Speaker(one.getKey(), names.get(one.getKey()), one.getValue())).toList(),
                asked.stream().map(one -> new Asked(one.id(), names.get(one.person()), one.invitedAt(), one.expiresAt().isAfter(now))).toList());
    }

    /** Whether the person may see and change who speaks for it. */
    @Transactional(readOnly = true)
    public boolean may(@Nullable Actor actor, Organisation organisation) {
        return actor != null && (organisations.represents(actor.id(), organisation.id()) || !roles.spacesWhere(actor.id(), Role.ADMINISTRATOR).isEmpty());
    }

    private Organisation allowed(Actor actor, String slug) {
        return organisations.find(slug).filter(found -> may(actor, found)).orElseThrow(() -> new NotVisible("people of " + slug));
    }

    /** Asks somebody by mail. The link works for two weeks; asking again sends a new one. */
    public void invite(Actor by, String slug, String name, EmailAddress address, Lang lang) {
        var organisation = allowed(by, slug);
        var id = Ids.next();
        var code = codes.codeFor(PURPOSE, id);
        var now = clock.instant();
        var asked = new Invitation(id, organisation.id(), people.remember(name, address.text(), lang), by.id(), now, now.plus(OPEN));
        repository.add(asked, Codes.hash(code));
        letters.invite(asked, organisation, name, by.name(), lang, code);
    }

    /** Takes an invitation back; nothing of it stays. Twice does no harm. */
    public void takeBack(Actor by, String slug, UUID id) {
        var organisation = allowed(by, slug);
        repository.find(id).filter(asked -> asked.organisation().equals(organisation.id())).ifPresent(this::forget);
    }

    private void forget(Invitation asked) {
        if (repository.remove(asked)) erasure.forget(asked.person());
    }

    /** Empty when nobody was asked with this code, or the two weeks are over. */
    @Transactional(readOnly = true)
    public Optional<Offered> find(String code) {
        return repository.find(Codes.hash(code)).filter(asked -> asked.expiresAt().isAfter(clock.instant())).map(asked -> new Offered(asked,
                organisations.get(Set.of(asked.organisation())).get(asked.organisation()), people.names(List.of(asked.invitedBy())).get(asked.invitedBy())));
    }

    /**
     * Whoever holds the code speaks for the organisation from now on: who is signed in, or else whose address the mail went to.
     *
     * @throws NotVisible when the code leads nowhere, also when it was used just now
     */
    public void accept(String code, @Nullable Actor actor) {
        var offered = find(code).orElseThrow(() -> new NotVisible("invitation to represent"));
        appointments.appoint(actor == null ? account(offered.invitation()) : actor.id(), offered.organisation().id());
        forget(offered.invitation());
    }

    /** The link came by mail, so the address is confirmed by opening it. */
    private PersonId account(Invitation asked) {
        var mailbox = people.findMailbox(asked.person()).orElseThrow(() -> new NotVisible("address of an invitation"));
        var name = people.names(List.of(asked.person())).getOrDefault(asked.person(), mailbox.address());
        var account = people.openAccount(mailbox.address(), name, mailbox.lang());
        people.confirmEmail(account);
        return account;
    }

    /** Somebody stops speaking for it, by her own wish or another's. Twice does no harm. */
    public void dismiss(Actor by, String slug, PersonId person) {
        appointments.dismiss(person, allowed(by, slug).id());
    }

    @Override
    public void forgetInvitations() {
        repository.over(clock.instant(), AT_ONCE).forEach(this::forget);
    }
}
